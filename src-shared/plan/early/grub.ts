import { effectOn } from '../arguments.ts'
import type { ArgumentChange } from '../operation.ts'
import { kernelWord, ownFiles } from '../own-files.ts'

/** Id of the menu entry of the way back on Debian and Ubuntu. */
export const wayBackId = 'gpu-handover-way-back'

/**
 * Whether a kernel argument may stand in the files that a shell or GRUB reads: it has no blank, quote or sign that
 * means something there. All that Handover adds is so; what others wrote may not be.
 */
export function isPlainArgument(token: string): boolean {
  return /^[A-Za-z0-9_.,:=/+@%-]+$/.test(token)
}

/**
 * The file that makes a change of kernel arguments part of GRUB's settings on Debian and Ubuntu. `now` are the
 * arguments that are set up now. What is added goes to GRUB_CMDLINE_LINUX_DEFAULT, which entries for recovery leave
 * out; what is taken out goes from both lines, word by word.
 */
export function grubArguments(now: readonly string[], change: ArgumentChange): string {
  const { added, removed } = effectOn(now, change)
  const plain = added.filter(isPlainArgument)
  const words = removed.filter(isPlainArgument)
  const removal =
    words.length === 0
      ? ''
      : `gpu_handover_without() {
	gpu_handover_line=" $1 "
	while :; do
		case "$gpu_handover_line" in
		*" $2 "*) gpu_handover_line="\${gpu_handover_line%%" $2 "*} \${gpu_handover_line#*" $2 "}" ;;
		*) break ;;
		esac
	done
	gpu_handover_line="\${gpu_handover_line# }"
	gpu_handover_line="\${gpu_handover_line% }"
}
for gpu_handover_word in ${words.join(' ')}; do
	gpu_handover_without "$GRUB_CMDLINE_LINUX" "$gpu_handover_word"
	GRUB_CMDLINE_LINUX="$gpu_handover_line"
	gpu_handover_without "$GRUB_CMDLINE_LINUX_DEFAULT" "$gpu_handover_word"
	GRUB_CMDLINE_LINUX_DEFAULT="$gpu_handover_line"
done
unset -f gpu_handover_without
unset gpu_handover_line gpu_handover_word
`
  return `# Written by Handover: kernel arguments for GPU passthrough. Handover takes this file away again.
${removal}GRUB_CMDLINE_LINUX_DEFAULT="${['$GRUB_CMDLINE_LINUX_DEFAULT', ...plain].join(' ')}"
`
}

/**
 * The script that makes the way back anew at each update-grub: the first entry of GRUB's own script for Linux (that
 * of the newest kernel), made with all settings but the file above. On any doubt it prints nothing, and it always
 * ends with 0, so that update-grub never fails on it. GRUB_SAVEDEFAULT is off, or a start by the way back would
 * make it the default. `title` is plain (see wayBackTitle).
 */
export function grubWayBack(title: string): string {
  return `#!/bin/sh
# Written by Handover: the boot entry without GPU passthrough.
own=${ownFiles.grubArguments}
linux=/etc/grub.d/10_linux
[ -e "$own" ] && [ -x "$linux" ] || exit 0
[ -n "\${pkgdatadir-}" ] || exit 0

entries() {
	unset GRUB_CMDLINE_LINUX GRUB_CMDLINE_LINUX_DEFAULT
	for settings in /etc/default/grub /etc/default/grub.d/*.cfg; do
		[ "$settings" = "$own" ] && continue
		[ -f "$settings" ] && . "$settings"
	done > /dev/null
	GRUB_SAVEDEFAULT=
	export GRUB_CMDLINE_LINUX GRUB_CMDLINE_LINUX_DEFAULT GRUB_SAVEDEFAULT
	"$linux"
}

whole=$( (entries) 2> /dev/null) || exit 0
tab=$(printf '\\t')
newline='
'
body=
inside=
complete=
IFS=
while read -r line; do
	case "$inside$line" in
	"menuentry "*) inside=: ;;
	":}")
		complete=1
		break
		;;
	:*)
		case "\${line#"\${line%%[!"$tab" ]*}"}" in
		menuentry* | submenu* | *${kernelWord}*) exit 0 ;;
		esac
		body="$body$line$newline"
		;;
	esac
done << END
$whole
END

[ -n "$complete" ] || exit 0
case "$body" in
*"\${tab}linux$tab"* | *"\${tab}linux "*) ;;
*) exit 0 ;;
esac
printf '%s\\n' "menuentry '${title}' --class gnu-linux --class gnu --class os \\$menuentry_id_option '${wayBackId}' {"
printf '%s' "$body"
printf '%s\\n' '}'
exit 0
`
}

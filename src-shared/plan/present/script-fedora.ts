import { printable } from '../../host/printable.ts'
import { say } from '../../words/say.ts'
import type { OperationOf } from '../operation.ts'
import type { ScriptStep } from './script-step.ts'
import { shellComment, shellLine, shellSentence, shellWord } from './shell-words.ts'

const rescue = '*-0-rescue.conf'
const ownEntry = '*-0-gpu-handover.conf'

/** GRUB's variables, which on older UEFI installations are a link to the real file. */
const environmentTools = `grubenv=/boot/grub2/grubenv
if [ -L "$grubenv" ]; then grubenv=$(readlink -f "$grubenv"); fi
`

/** The entries of the boot menu, and the default one by its id. */
const entryTools = `entries=/boot/loader/entries

keep_cmdline_newer() {
	if [ -n "$(find /etc/default/grub -newer /etc/kernel/cmdline 2> /dev/null)" ]; then
		touch /etc/kernel/cmdline
	fi
}

default_entry() {
	grubby --info=DEFAULT | sed -n 's/^id="\\(.*\\)"$/\\1/p' | head -n 1
}
`

/** Kernel arguments on Fedora: grubby first, then every place read again and set right. */
export function fedoraArguments(
  { change }: OperationOf<'arguments'>,
  grubbyWords: readonly string[],
): ScriptStep {
  const grubby =
    grubbyWords.length === 0 ? '' : `${shellLine('grubby', '--update-kernel=ALL', ...grubbyWords)}\n`
  const ours = change.set.map((token) => `-e ${shellWord(token)}`).join(' ')
  return {
    check: ['need grubby', 'need awk'],
    tools: `${environmentTools}
${entryTools}
${shellComment(say('script.comment.grubby'))}
change_entries() {
	default=$(default_entry)
	[ -f "$entries/$default.conf" ] || stop ${shellSentence('script.no-entry')}
	for file in "$entries"/*.conf /etc/kernel/cmdline /etc/default/grub "$grubenv"; do
		case $file in *'/*.conf') continue ;; esac
		keep_file "$file"
	done
	: > "$keep/kernelopts"
	if [ -e "$grubenv" ]; then
		grub2-editenv "$grubenv" list | sed -n 's/^kernelopts=//p' > "$keep/kernelopts"
	fi
	words "$keep/before$entries/$default.conf" entry > "$keep/line"
	if grep -q -x -F '$kernelopts' "$keep/line"; then words "$keep/kernelopts" plain >> "$keep/line"; fi
	sed '/^[$]/d' "$keep/line" > "$keep/base"
	printf '%s\\n' "$default" > "$keep/default"
	${grubby.trimEnd() || ':'}
	for file in "$entries"/*.conf; do
		case $file in
		${rescue} | ${ownEntry})
			cp -p "$keep/before$file" "\${file%/*}/.gpu-handover-part"
			mv -f "\${file%/*}/.gpu-handover-part" "$file"
			label "$file"
			;;
		*)
			if ! words "$keep/before$file" entry | grep -q -x -F '$kernelopts'; then
				set_right "$file" entry "$keep/before$file"
			fi
			;;
		esac
		left "$file"
	done
	change_kernelopts
	if [ -e "$keep/before/etc/default/grub" ]; then
		set_right /etc/default/grub grub "$keep/before/etc/default/grub"
		left /etc/default/grub
	fi
	change_cmdline
}

# Older systems keep the arguments of all entries in one variable of GRUB.
change_kernelopts() {
	if [ -s "$keep/kernelopts" ]; then
		merged "$keep/kernelopts" plain > "$keep/wanted"
		grub2-editenv "$grubenv" set "kernelopts=$(cat "$keep/wanted")"
	fi
	left "$grubenv"
}

${shellComment(say('script.comment.cmdline'))}
change_cmdline() {
	if [ -e "$keep/before/etc/kernel/cmdline" ]; then
		set_right /etc/kernel/cmdline plain "$keep/before/etc/kernel/cmdline"
	else
		tr '\\n' ' ' < "$keep/base" > "$keep/line"
		echo >> "$keep/line"
		make_folder /etc/kernel
		[ -e /etc/kernel/cmdline ] || cp "$keep/line" /etc/kernel/cmdline
		set_right /etc/kernel/cmdline plain "$keep/line"
	fi
	keep_cmdline_newer
	left /etc/kernel/cmdline
}

${shellComment(say('script.comment.entries-since'))}
restore_entries() {
	for file in "$entries"/*.conf; do
		if [ ! -e "$file" ]; then continue; fi
		put_back "$file"
		if [ -e "$keep/before$file" ] && [ "$changed" = no ]; then continue; fi
		restore_words "$file" entry
		case $file in ${rescue} | ${ownEntry}) continue ;; esac
		if words "$file" entry | grep -q -x -F ${ours || '-e gpu_handover=on'} &&
			! grep -q -x -F ${ours || '-e gpu_handover=on'} "$keep/base"; then
			leave "$file"
		fi
	done
	put_back /etc/default/grub
	if [ "$changed" = yes ]; then restore_words /etc/default/grub grub; fi
	put_back /etc/kernel/cmdline
	if [ "$changed" = yes ] && [ -e /etc/kernel/cmdline ]; then restore_words /etc/kernel/cmdline plain; fi
	drop_folder /etc/kernel
	put_back "$grubenv"
	if [ "$changed" = yes ] && [ -s "$keep/kernelopts" ]; then
		grub2-editenv "$grubenv" list | sed -n 's/^kernelopts=//p' > "$keep/line"
		words "$keep/kernelopts" plain > "$keep/base-words"
		taken_out "$keep/line" plain "$keep/base-words" > "$keep/wanted"
		grub2-editenv "$grubenv" set "kernelopts=$(cat "$keep/wanted")"
	fi
}

# restore_words FILE KIND: takes our words out of a file that somebody changed since.
restore_words() {
	if [ -e "$keep/before$1" ]; then words "$keep/before$1" "$2" > "$keep/base-words"
	else cp "$keep/base" "$keep/base-words"; fi
	take_out "$1" "$2" "$keep/base-words"
}
`,
    apply: 'change_entries',
    undo: 'if [ -e "$keep/base" ]; then restore_entries; fi',
  }
}

/** The boot entry with the arguments from before, those of GRUB's variable written out, as that has ours now. */
export function fedoraWayBack({ title }: OperationOf<'way-back'>): ScriptStep {
  return {
    tools: `# words_before ENTRY: its arguments as the kernel had them, one a line.
words_before() {
	words "$1" entry | while IFS= read -r word; do
		if [ "$word" = '$kernelopts' ]; then words "$keep/kernelopts" plain
		else printf '%s\\n' "$word"; fi
	done
}

way_back() {
	read -r machine < /etc/machine-id
	default=$(cat "$keep/default" 2> /dev/null || default_entry)
	from=$keep/before$entries/$default.conf
	if [ ! -e "$from" ]; then from=$entries/$default.conf; fi
	[ -f "$from" ] || stop ${shellSentence('script.no-entry')}
	{
		printf 'title %s\\n' ${shellWord(printable(title))}
		for key in version linux initrd devicetree grub_users grub_arg grub_class; do
			sed -n "s/^[[:space:]]*$key[[:space:]]\\{1,\\}/$key /p" "$from" | sed -e 's/[[:space:]]*$//' -e 1q
		done
		printf 'options %s\\n' "$(words_before "$from" | tr '\\n' ' ' | sed 's/ $//')"
	} | write_file "$entries/$machine-0-gpu-handover.conf" 644
}
`,
    apply: 'way_back',
    undo: `read -r machine < /etc/machine-id
	put_back_or_say "$entries/$machine-0-gpu-handover.conf"`,
  }
}

/** The boot menu at the next start, by GRUB's own variable. */
export const fedoraMenuOnce: ScriptStep = {
  tools: environmentTools,
  apply: `keep_file "$grubenv"
	grub2-editenv "$grubenv" set menu_show_once=1
	left "$grubenv"`,
  undo: `put_back "$grubenv"
	if [ "$changed" = yes ]; then grub2-editenv "$grubenv" unset menu_show_once; fi`,
}

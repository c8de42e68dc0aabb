import type { OperationOf } from '../operation.ts'
import type { Family } from '../plan.ts'
import { changeWords } from './script-awk.ts'
import type { ScriptStep } from './script-step.ts'
import { shellWord } from './shell-words.ts'

/**
 * What was set up by hand and counts as ours from now on. Nothing is done when it is applied; when it is taken back,
 * lines that still read so and the arguments are taken out as well, after everything else.
 */
export function adoptStep({ lines, arguments: words }: OperationOf<'adopt'>, family: Family): ScriptStep {
  const paths = [...new Set(lines.map(({ path }) => path))]
  // From the last line to the first, so that the numbers hold.
  const fromBelow = paths.flatMap((path) =>
    lines.filter((one) => one.path === path).toSorted((a, b) => b.line - a.line),
  )
  const call = (name: string) => (one: OperationOf<'adopt'>['lines'][number]) =>
    `${name} ${shellWord(one.path)} ${one.line} ${shellWord(one.text)}`
  return {
    check: lines.map(call('same_line')),
    tools: `# adopted PATH NUMBER TEXT: takes a line out that was there before, if it still reads so.
adopted() {
	if [ "$(sed -n "$2p" "$1" 2> /dev/null)" = "$3" ]; then
		cp -p "$1" "\${1%/*}/.gpu-handover-part"
		sed "$2d" "$1" > "\${1%/*}/.gpu-handover-part"
		mv -f "\${1%/*}/.gpu-handover-part" "$1"
		label "$1"
	else
		leave "$1"
	fi
}
${words.length === 0 ? '' : wordTools(words, family)}`,
    apply: ':',
    undo: '',
    settle: [...fromBelow.map(call('adopted')), ...(words.length === 0 ? [] : ['adopted_words'])].join('\n'),
  }
}

function wordTools(words: readonly string[], family: Family): string {
  const drop = changeWords({ set: [], extend: [], drop: [...words] })
  const file = `# without_words FILE KIND
without_words() {
	if [ ! -e "$1" ]; then return 0; fi
	awk "$arguments" merge "$1" "$2" '' ${drop} > "$keep/wanted"
	if ! cmp -s "$1" "$keep/wanted"; then replace_text "$1"; fi
}
`
  if (family === 'atomic') {
    const deleted = words.map((word) => shellWord(`--delete-if-present=${word}`)).join(' ')
    return `adopted_words() { rpm-ostree kargs ${deleted}; }
`
  }
  if (family === 'debian')
    return `${file}
adopted_words() {
	without_words /etc/default/grub grub-both
	update-grub
}
`
  return `${file}
adopted_words() {
	for file in /boot/loader/entries/*.conf; do
		case $file in *-0-rescue.conf) continue ;; esac
		without_words "$file" entry
	done
	without_words /etc/default/grub grub
	without_words /etc/kernel/cmdline plain
	keep_cmdline_newer
}
`
}

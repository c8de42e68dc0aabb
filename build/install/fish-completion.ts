import { type CommandText, livingValues, type OptionText } from './command-line.ts'

/** The completion for fish 3. */
export function fishCompletion(commands: readonly CommandText[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `# Made from the usage of handoverctl.
function __handoverctl_cards
	for path in /sys/bus/pci/devices/*
		if string match -q '0x03*' -- (cat $path/class 2> /dev/null)
			string replace -r '.*/' '' -- $path
		end
	end
end

function __handoverctl_vms
	virsh --readonly --quiet --connect qemu:///system list --all --name 2> /dev/null
end

complete -c handoverctl -f
complete -c handoverctl -n __fish_use_subcommand -l help -d 'shows how it is used'
complete -c handoverctl -n __fish_use_subcommand -l version -d 'prints the version'
complete -c handoverctl -n __fish_use_subcommand -a help -d 'more about a command'
complete -c handoverctl -n '__fish_seen_subcommand_from help' -a ${quoted(names)}
${commands.flatMap(linesOf).join('\n')}
`
}

function linesOf({ name, summary, options, words, takesFile }: CommandText): readonly string[] {
  const inside = `complete -c handoverctl -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
  return [
    `complete -c handoverctl -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => `${inside} ${wordsOf(option)}`),
    ...(takesFile ? [`${inside} -F`] : []),
    ...(words.length > 0 ? [`${inside} -a ${quoted(words.join(' '))}`] : []),
  ]
}

function wordsOf(option: OptionText): string {
  const { name, short, value, text } = option
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value === undefined ? [] : [argumentOf(option)]),
    `-d ${quoted(text)}`,
  ].join(' ')
}

function argumentOf(option: OptionText): string {
  if (option.values.length > 0) return `-x -a ${quoted(option.values.join(' '))}`
  const living = livingValues(option)
  if (living === undefined) return '-x'
  return living === 'files' ? '-r -F' : `-x -a '(__handoverctl_${living})'`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

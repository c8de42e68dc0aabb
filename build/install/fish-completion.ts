import type { CommandText, OptionText } from './command-line.ts'

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

function linesOf({ name, summary, options, takesFile }: CommandText): readonly string[] {
  const inside = `complete -c handoverctl -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
  return [
    `complete -c handoverctl -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => `${inside} ${wordsOf(option)}`),
    ...(!takesFile ? [] : [`${inside} -F`]),
  ]
}

function wordsOf({ name, short, value, values, text }: OptionText): string {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value === undefined ? [] : [argumentOf(name, value, values)]),
    `-d ${quoted(text)}`,
  ].join(' ')
}

function argumentOf(name: string, value: string, values: readonly string[]): string {
  if (values.length > 0) return `-x -a ${quoted(values.join(' '))}`
  if (name === 'card' || name === 'vm') return `-x -a '(__handoverctl_${name}s)'`
  return value === 'DIR' || value === 'FILE' ? '-r -F' : '-x'
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

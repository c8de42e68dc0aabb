import { type CommandText, livingValues, type OptionText } from './command-line.ts'

/** The completion for bash 4.2 and later, which needs nothing of the package bash-completion. */
export function bashCompletion(commands: readonly CommandText[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `# Made from the usage of handoverctl.
_handoverctl_cards() {
	local path
	for path in /sys/bus/pci/devices/*; do
		case $(cat "$path/class" 2> /dev/null) in
		0x03*) printf '%s\\n' "\${path##*/}" ;;
		esac
	done
}

# Never by compgen -W, which would run what a name says: one may be called $(reboot).
_handoverctl_vms() {
	local name
	while IFS= read -r name; do
		[[ -n $name && $name == "$1"* ]] && printf '%q\\n' "$name"
	done < <(virsh --readonly --quiet --connect qemu:///system list --all --name 2> /dev/null)
}

_handoverctl() {
	local IFS=$' \\t\\n' line current previous command word prefix
	local -a words
	# By blanks alone: readline also cuts at colons, which the address of a card has.
	line=\${COMP_LINE:0:COMP_POINT}
	read -ra words <<< "$line"
	[[ $line == *[[:space:]] ]] && words+=('')
	current=\${words[\${#words[@]} - 1]}
	previous=\${words[\${#words[@]} - 2]}
	command=
	for word in "\${words[@]:1:\${#words[@]}-2}"; do
		case $word in
		-*) ;;
		*)
			command=$word
			break
			;;
		esac
	done
	COMPREPLY=()
	case $previous in
${valueCases(commands)}	*) _handoverctl_words ;;
	esac
	# Of a word with colons, readline puts in what stands behind the last one.
	prefix=\${current%"\${current##*:}"}
	[[ $COMP_WORDBREAKS == *:* ]] && COMPREPLY=("\${COMPREPLY[@]#"$prefix"}")
}

# Sees the variables of the function that calls it.
_handoverctl_words() {
	case $command in
	'') mapfile -t COMPREPLY < <(compgen -W '${names} help --help --version' -- "$current") ;;
	help) mapfile -t COMPREPLY < <(compgen -W '${names}' -- "$current") ;;
${commands.map(commandCase).join('')}	esac
}
complete -F _handoverctl handoverctl
`
}

function commandCase({ name, options, words: operands, takesFile }: CommandText): string {
  const words = [...options.flatMap(wordsOf), '--help', ...operands].join(' ')
  const complete = `mapfile -t COMPREPLY < <(compgen -W '${words}' -- "$current")`
  if (!takesFile) return `	${name}) ${complete} ;;\n`
  return `	${name})
		case $current in
		-*) ${complete} ;;
		*) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
		esac
		;;
`
}

/** What goes behind an option that takes a value. */
function valueCases(commands: readonly CommandText[]): string {
  const taking = new Map(
    commands
      .flatMap(({ options }) => options)
      .filter(({ value }) => value !== undefined)
      .map((one) => [one.name, one]),
  )
  return [...taking.values()]
    .map(
      (option) => `	--${option.name})
		mapfile -t COMPREPLY < <(${candidates(option)})
		;;
`,
    )
    .join('')
}

function candidates(option: OptionText): string {
  if (option.values.length > 0) return `compgen -W '${option.values.join(' ')}' -- "$current"`
  const living = livingValues(option)
  if (living === undefined) return ':'
  if (living === 'files') return `compgen -f -- "$current"`
  if (living === 'vms') return `_handoverctl_vms "$current"`
  return `IFS=$'\\n' && compgen -W "$(_handoverctl_${living})" -- "$current"`
}

function wordsOf({ name, short }: OptionText): readonly string[] {
  return short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`]
}

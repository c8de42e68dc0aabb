import { type CommandText, livingValues, type OptionText } from './command-line.ts'

/** The completion for zsh, as the function of a file named _handoverctl. */
export function zshCompletion(commands: readonly CommandText[]): string {
  return `#compdef handoverctl
# Made from the usage of handoverctl.
_handoverctl_cards() {
	local path
	local -a cards
	for path in /sys/bus/pci/devices/*(N); do
		[[ $(< $path/class) == 0x03* ]] && cards+=(\${path:t})
	done 2> /dev/null
	compadd -a cards
}

_handoverctl_vms() {
	local -a vms
	vms=(\${(f)"$(virsh --readonly --quiet --connect qemu:///system list --all --name 2> /dev/null)"})
	compadd -a vms
}

_handoverctl() {
	local context state state_descr line curcontext=$curcontext
	typeset -A opt_args
	local -a commands
	commands=(
${[...commands, { name: 'help', summary: 'more about a command' }].map(({ name, summary }) => `		${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}\n`).join('')}	)
	_arguments -C '(- *)--help[shows how it is used]' '(- *)--version[prints the version]' '1:command:->command' '*::argument:->argument'
	case $state in
	command) _describe command commands ;;
	argument)
		case $words[1] in
		help) _describe command commands ;;
${commands.map(commandCase).join('')}		esac
		;;
	esac
}

_handoverctl "$@"
`
}

function commandCase({ name, options, words, takesFile }: CommandText): string {
  const specs = [
    ...options.flatMap(specsOf),
    "'(- *)--help[shows how it is used]'",
    ...(takesFile ? ["'1:file:_files'"] : []),
    ...(words.length > 0 ? [quoted(`1:what:(${words.join(' ')})`)] : []),
  ]
  return `		${name})\n			_arguments ${specs.join(' \\\n				')}\n			;;\n`
}

function specsOf(option: OptionText): readonly string[] {
  const { name, short, value, text } = option
  const words = `[${text.replace(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:')}]`
  const action = value === undefined ? '' : `:${value.toLowerCase()}:${actionOf(option)}`
  // One that may be said again.
  const again = name === 'card' ? '*' : ''
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map((word) =>
    quoted(`${again}${word}${words}${action}`),
  )
}

function actionOf(option: OptionText): string {
  if (option.values.length > 0) return `(${option.values.join(' ')})`
  const living = livingValues(option)
  if (living === undefined) return ' '
  return living === 'files' ? '_files' : `_handoverctl_${living}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

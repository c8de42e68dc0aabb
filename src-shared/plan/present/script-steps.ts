import type { Operation, OperationOf } from '../operation.ts'
import { ownFiles } from '../own-files.ts'
import type { Plan } from '../plan.ts'
import { grubbyWords, packageWords, snapshotWords } from './command-words.ts'
import { adoptStep } from './script-adopt.ts'
import { atomicArguments, atomicInitramfs, atomicWayBack } from './script-atomic.ts'
import { debianArguments, debianWayBack } from './script-debian.ts'
import { fedoraArguments, fedoraMenuOnce, fedoraWayBack } from './script-fedora.ts'
import { imageStep } from './script-images.ts'
import type { ScriptStep } from './script-step.ts'
import { shellInput, shellLine, shellSentence, shellWord } from './shell-words.ts'

// These call the program of the app, which a script cannot bring along.
const OF_THE_APP: readonly string[] = [
  ownFiles.guardUnit,
  ownFiles.recoverUnit,
  ownFiles.bootWants,
  ownFiles.kernelInstall,
]

/**
 * The step of the script for an operation; undefined for what only the app can do. `tokens` are the kernel arguments
 * that are set up now, where they are known.
 */
export function scriptStep(
  operation: Operation,
  plan: Plan,
  tokens: readonly string[] | undefined,
): ScriptStep | undefined {
  switch (operation.kind) {
    case 'snapshot':
      return { check: ['need snapper'], apply: shellLine(...snapshotWords), undo: '' }
    case 'packages':
      return packagesStep(operation, plan)
    case 'services':
      return servicesStep(operation)
    case 'file':
      return OF_THE_APP.includes(operation.path) ? undefined : fileStep(operation)
    case 'vbios':
      return vbiosStep(operation, plan)
    case 'lines':
      return linesStep(operation)
    case 'adopt':
      return adoptStep(operation, plan.family)
    case 'boot-program':
      return undefined
    case 'initramfs':
      return plan.family === 'atomic' ? atomicInitramfs(operation) : imageStep(operation, plan.family)
    case 'arguments':
      return argumentsStep(operation, plan, tokens)
    case 'way-back':
      if (plan.family === 'debian') return debianWayBack
      return plan.family === 'atomic' ? atomicWayBack : fedoraWayBack(operation)
    case 'menu-once':
      return fedoraMenuOnce
  }
}

function packagesStep({ names }: OperationOf<'packages'>, plan: Plan): ScriptStep {
  const debian = plan.family === 'debian'
  const ask = shellLine(
    ...(debian ? ['dpkg-query', '-W', '-f', '$' + '{Status}'] : ['rpm', '-q', '--whatprovides']),
  )
  const list = names.map(shellWord).join(' ')
  return {
    tools: `is_installed() { ${ask} "$1" 2> /dev/null ${debian ? "| grep -q 'ok installed'" : '> /dev/null'}; }
`,
    apply: `set --
for name in ${list}; do
	if ! is_installed "$name"; then set -- "$@" "$name"; fi
done
if [ $# -gt 0 ]; then ${shellLine(...packageWords(plan.family))} "$@"; fi
for name in ${list}; do
	is_installed "$name" || stop ${shellSentence('script.package-missing', { name: '$name' })}
done`,
    undo: '',
  }
}

function servicesStep({ units }: OperationOf<'services'>): ScriptStep {
  const list = units.map(shellWord).join(' ')
  return {
    check: ['need systemctl'],
    tools: `is_on() {
	case $(systemctl is-enabled "$1" 2> /dev/null || :) in
	enabled* | static | alias | indirect | generated) return 0 ;;
	esac
	return 1
}
`,
    apply: `for unit in ${list}; do
	if is_on "$unit"; then continue; fi
	if ! systemctl cat "$unit" > /dev/null 2>&1; then
		say ${shellSentence('script.no-unit', { name: '$unit' })}
		continue
	fi
	printf '%s\\n' "$unit" >> "$keep/units"
	systemctl enable --now "$unit"
	is_on "$unit" || stop ${shellSentence('script.unit-off', { name: '$unit' })}
done`,
    undo: `if [ -e "$keep/units" ]; then
	while IFS= read -r unit; do
		if is_on "$unit"; then systemctl disable "$unit" < /dev/null; fi
	done < "$keep/units"
fi`,
  }
}

function fileStep({ path, mode, text }: OperationOf<'file'>): ScriptStep {
  const file = shellWord(path)
  return {
    apply: shellInput(`write_file ${file} ${mode.toString(8)}`, text),
    undo: `put_back_or_say ${file}\n${dropFolderOf(path)}`,
  }
}

function vbiosStep({ path, sha256 }: OperationOf<'vbios'>, { choice }: Plan): ScriptStep {
  const file = shellWord(path)
  const lines = choice.vbios?.rom.match(/.{1,76}/g) ?? []
  return {
    check: ['need base64'],
    apply: `${shellInput('base64 -d > "$keep/rom"', `${lines.join('\n')}\n`)}
[ "$(sum "$keep/rom")" = ${shellWord(sha256)} ] || stop ${shellSentence('script.rom-damaged')}
write_file ${file} 644 < "$keep/rom"`,
    undo: `put_back_or_say ${file}\n${dropFolderOf(path)}`,
  }
}

function linesStep({ path, remove }: OperationOf<'lines'>): ScriptStep {
  const file = shellWord(path)
  const numbers = remove.map(({ line }) => `-e ${line}d`).join(' ')
  return {
    check: remove.map(({ line, text }) => `same_line ${file} ${line} ${shellWord(text)}`),
    apply: `without_lines ${file} ${numbers}`,
    undo: `put_back_or_say ${file}`,
  }
}

function argumentsStep(
  operation: OperationOf<'arguments'>,
  plan: Plan,
  tokens: readonly string[] | undefined,
): ScriptStep {
  if (plan.family === 'atomic') return atomicArguments()
  if (plan.family === 'debian') return debianArguments(operation.change.set)
  return fedoraArguments(operation, grubbyWords(operation.change, tokens))
}

function dropFolderOf(path: string): string {
  return `drop_folder ${shellWord(path.slice(0, path.lastIndexOf('/')))}`
}

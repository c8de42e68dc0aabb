import { printable } from '../../host/printable.ts'
import { say } from '../../words/say.ts'
import type { Identity } from '../choice.ts'
import type { Operation } from '../operation.ts'
import { ownFiles } from '../own-files.ts'
import type { Plan, PlanFacts } from '../plan.ts'
import { argumentsNow } from './arguments-now.ts'
import { deploymentTools } from './script-atomic.ts'
import { changeWords } from './script-awk.ts'
import { argumentTools, beginning, keepFolder, library } from './script-library.ts'
import type { ScriptStep } from './script-step.ts'
import { scriptStep } from './script-steps.ts'
import { shellComment, shellSentence, shellWord } from './shell-words.ts'
import { stepTitle } from './step-text.ts'

/**
 * The change of a plan as a stand-alone POSIX shell script that makes it by hand, and takes it back when it is
 * called with `undo`. Everything that came from the machine stands in it as quoted words; nothing of it is
 * interpreted. What needs the app's own program (guard, recovery, refresh) is left out and named in a comment.
 */
export function planScript(plan: Plan, facts: PlanFacts): string {
  const tokens = argumentsNow(plan.family, facts)
  let number = 0
  const steps = plan.operations.map((operation): Shown => {
    const step = scriptStep(operation, plan, tokens)
    if (step) number += 1
    return { operation, step, heading: say('script.step', { number, title: stepTitle(operation) }) }
  })
  const known = steps.flatMap(({ step }) => step ?? [])
  return [
    `#!/bin/sh\n${head(plan)}`,
    beginning,
    library(),
    plan.family === 'atomic' ? deploymentTools() : '',
    argumentToolsOf(plan),
    ...new Set(known.flatMap(({ tools }) => tools ?? [])),
    checks(plan, known),
    shellFunction('apply', steps.map(applied).join('\n')),
    shellFunction('undo', `${steps.toReversed().map(undone).join('\n')}${settled(known)}`),
    main(plan),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

// A function without a command is none for a shell.
function shellFunction(name: string, body: string): string {
  return `${name}() {\n:\n${body}}\n`
}

interface Shown {
  readonly operation: Operation
  readonly heading: string
  readonly step: ScriptStep | undefined
}

function head({ cards, restarts }: Plan): string {
  const usage = (word: string, what: string) => `#   sh SCRIPT${word.padEnd(6)} ${what}`
  return [
    shellComment(say('script.title')),
    shellComment(
      say('script.cards', { names: cards.map(({ name, address }) => `${name} (${address})`).join(', ') }),
    ),
    '#',
    usage('', say(restarts > 0 ? 'script.usage.apply' : 'script.usage.apply.no-restart')),
    usage(' undo', say('script.usage.undo')),
    '#',
    shellComment(say('script.for-this-machine', { folder: keepFolder })),
    '#',
    shellComment(say('script.without')),
    '',
  ].join('\n')
}

function argumentToolsOf({ operations }: Plan): string {
  const change = operations.find((operation) => operation.kind === 'arguments')?.change
  const adopts = operations.some((one) => one.kind === 'adopt' && one.arguments.length > 0)
  if (!change && !adopts) return ''
  return argumentTools(changeWords(change ?? { set: [], extend: [], drop: [] }))
}

function checks({ bindSet }: Plan, steps: readonly ScriptStep[]): string {
  const commands = new Set(steps.flatMap(({ check }) => check ?? []))
  return [
    shellComment(say('script.comment.check')),
    'check() {',
    `	[ ! -e "$keep" ] || stop ${shellSentence('script.begun', { folder: '$keep', script: '$script' })}`,
    `	for path in ${ownFiles.table} ${ownFiles.bootWants}; do`,
    `		[ ! -e "$path" ] || stop ${shellSentence('script.app-active', { path: '$path' })}`,
    '	done',
    ...bindSet.map((one) => `	${sameCard(one)}`),
    '	need sha256sum',
    ...[...commands].map((command) => `	${command}`),
    '}',
    '',
  ].join('\n')
}

function sameCard({ address, vendor, device, subsystemVendor, subsystemDevice }: Identity): string {
  const words = [address, vendor, device, subsystemVendor ?? '-', subsystemDevice ?? '-']
  return `same_card ${words.map(shellWord).join(' ')}`
}

// Here-documents end at a bare word, so that nothing in a step is moved to the right.
function applied({ operation, heading, step }: Shown): string {
  if (!step) return `${shellComment(say('script.left-out', { title: stepTitle(operation) }))}\n`
  return [
    shellComment(heading),
    shellComment(operation.why),
    `say ${shellWord(printable(heading))}`,
    step.apply,
    '',
  ].join('\n')
}

function undone({ operation, step }: Shown): string {
  if (!step || step.undo === '') return ''
  const title = printable(say('script.undo-of', { title: stepTitle(operation) }))
  return [`say ${shellWord(title)}`, step.undo, ''].join('\n')
}

function settled(steps: readonly ScriptStep[]): string {
  return steps
    .toReversed()
    .flatMap(({ settle }) => (settle === undefined ? [] : [`${settle}\n`]))
    .join('')
}

function main({ restarts }: Plan): string {
  const folder = { folder: '$keep', script: '$script' }
  return `[ "$(id -u)" = 0 ] || stop ${shellSentence('script.not-root', { script: '$script' })}
case \${1-apply} in
apply)
	check
	mkdir -m 700 "$keep"
	trap 'say ${quoted(shellSentence('script.half', { script: '$script' }))} >&2' EXIT
	apply
	flush /etc /boot "$keep"
	trap - EXIT
	say ${shellSentence(restarts > 0 ? 'script.done' : 'script.done.no-restart')}
	;;
undo)
	[ -d "$keep" ] || stop ${shellSentence('script.nothing', folder)}
	rm -f "$keep/left-alone"
	trap 'say ${quoted(shellSentence('script.undo-half', { script: '$script' }))} >&2' EXIT
	undo
	flush /etc /boot "$keep"
	trap - EXIT
	if [ -e "$keep/left-alone" ]; then
		say ${shellSentence('script.undone.left', folder)}
	else
		rm -rf "$keep"
		say ${shellSentence(restarts > 0 ? 'script.undone' : 'script.undone.no-restart')}
	fi
	;;
*)
	say ${shellSentence('script.usage', { script: '$script' })} >&2
	exit 2
	;;
esac
`
}

function quoted(words: string): string {
  return words.replaceAll("'", `'\\''`)
}

import { printable } from '../../host/printable.ts'
import type { HostReport } from '../../host/report.ts'
import { say, type Values, type WordKey } from '../../words/say.ts'
import type { Case } from '../rule.ts'
import { groupHolders, type Question } from '../world/questions.ts'
import type { Problem } from './problems.ts'

const MOST_NAMED = 4

/** The sentences of a problem, filled with what it is about. */
export interface Sentences {
  readonly title: string
  readonly cause: string
  readonly fix: string
  readonly why: string
}

/** Says a problem in plain words. `follows` is the title of its cause, where another problem is one. */
export function sentencesOf(
  problem: Problem,
  report: HostReport | undefined,
  follows: string | undefined,
): Sentences {
  const { rule, verdict } = problem
  const values = valuesOf(problem, report)
  return {
    title: say(`diagnosis.${rule.id}.title`, values),
    cause: capital(say(verdict?.cause ?? `diagnosis.${rule.id}.cause`, values)),
    fix: say(verdict?.fix ?? `diagnosis.${rule.id}.fix`, values),
    why: whyOf(problem, report, follows),
  }
}

function valuesOf({ about, addresses }: Problem, report: HostReport | undefined): Values {
  const named = (name: string, key: WordKey, otherwise: WordKey) => {
    const value = about[name]
    return value === undefined ? say(otherwise) : say(key, { [name]: printable(value) })
  }
  const plain = (name: string, otherwise: WordKey) => {
    const value = about[name]
    return value === undefined ? say(otherwise) : printable(value)
  }
  const devices = addresses.slice(0, MOST_NAMED).map((address) => deviceName(address, report))
  return {
    device: devices.length === 0 ? say('diagnosis.the-device') : devices.join(', '),
    others: holders(report, about)
      .slice(0, MOST_NAMED)
      .map(({ address, driver }) =>
        say('diagnosis.held-device', {
          device: deviceName(address, report),
          driver: printable(driver ?? ''),
        }),
      )
      .join(', '),
    group: named('group', 'diagnosis.named-group', 'diagnosis.the-group'),
    vm: named('vm', 'diagnosis.named-vm', 'diagnosis.the-vm'),
    file: plain('file', 'diagnosis.the-file'),
    module: named('module', 'diagnosis.named-module', 'diagnosis.the-module'),
    daemon: plain('daemon', 'diagnosis.the-daemon'),
    network: printable(about.network ?? 'default'),
    errno: plain('errno', 'diagnosis.an-error'),
  }
}

function holders(report: HostReport | undefined, about: Problem['about']) {
  return (report && groupHolders(report, about)) ?? []
}

function deviceName(address: string, report: HostReport | undefined): string {
  const name = report?.devices.find((device) => device.address === address)?.deviceName
  return name === undefined || name === '' ? address : say('diagnosis.named-device', { address, name })
}

function whyOf(
  { rule, verdict, count }: Problem,
  report: HostReport | undefined,
  follows: string | undefined,
): string {
  const reasons = [
    say(rule.patterns.length === 0 ? 'diagnosis.why.absence' : 'diagnosis.why.wording', {
      source: rule.source,
    }),
  ]
  if (count > 1) reasons.push(say('diagnosis.why.count', { count }))
  const fact = report && factOf(verdict)
  if (fact !== undefined) reasons.push(say('diagnosis.why.confirmed', { fact }))
  if (follows !== undefined) reasons.push(say('diagnosis.why.follows', { title: follows }))
  return reasons.join(' ')
}

const FACTS = {
  'iommu-off-in-firmware': 'diagnosis.fact.iommu-off-in-firmware',
  'iommu-off-in-kernel': 'diagnosis.fact.iommu-off-in-kernel',
  'iommu-on': 'diagnosis.fact.iommu-on',
  'is-bridge': 'diagnosis.fact.is-bridge',
  'has-group': 'diagnosis.fact.has-group',
  'on-vfio': 'diagnosis.fact.on-vfio',
  'on-host-driver': 'diagnosis.fact.on-host-driver',
  'group-held': 'diagnosis.fact.group-held',
  'group-free': 'diagnosis.fact.group-free',
  'boot-display': 'diagnosis.fact.boot-display',
  twins: 'diagnosis.fact.twins',
  'virtual-machine': 'diagnosis.fact.virtual-machine',
  'secure-boot-off': 'diagnosis.fact.secure-boot-off',
  'kernel-lost-resets': 'diagnosis.fact.kernel-lost-resets',
} as const satisfies Partial<Record<Question, WordKey>>

/** The fact of the machine that agrees with what was found, as half a sentence. */
function factOf(verdict: Case | undefined): string | undefined {
  const question = verdict?.when
  return typeof question === 'string' && isFact(question) ? say(FACTS[question]) : undefined
}

function isFact(question: Question): question is keyof typeof FACTS {
  return Object.hasOwn(FACTS, question)
}

// A sentence that begins with a name (vfio-pci, libvirt, an address) keeps its letters.
const capital = (text: string) => text.replace(/^the /, 'The ')

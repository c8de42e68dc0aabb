import { historyOf } from '../change/queries.ts'
import type { ChangeRecord } from '../change/record.ts'
import { printable } from '../host/printable.ts'
import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Diagnosis, Finding } from './diagnosis.ts'

/** What goes into a support bundle. */
export interface BundleParts {
  readonly report: HostReport
  readonly diagnosis: Diagnosis
  /** Every change so far, oldest first. */
  readonly records: readonly ChangeRecord[]
  /** Name and version of the app. */
  readonly version: string
  /** When it was made, as it is to be shown. */
  readonly date: string
}

const MOST_FINDINGS = 12
const MOST_RECORDS = 10
const LONGEST = 300

/**
 * A bundle as Markdown that can be pasted into a forum: the machine, its cards, what is wrong with the lines that say
 * so, and what Handover changed. Nothing in it is masked yet.
 */
export function bundleText({ report, diagnosis, records, version, date }: BundleParts): string {
  const sections = [
    [`# ${say('diagnosis.bundle.title', { version, date })}`],
    [`## ${say('diagnosis.bundle.machine')}`, '', ...fenced(machineLines(report))],
    [`## ${say('diagnosis.bundle.cards')}`, '', ...fenced(cardLines(report))],
    [`## ${say('diagnosis.bundle.readiness')}`, '', ...fenced(readinessLines(report))],
    ...problemSections(diagnosis),
    [`## ${say('diagnosis.bundle.history')}`, '', ...fenced(historyLines(records))],
    [`## ${say('diagnosis.bundle.read')}`, '', ...fenced(sourceLines(diagnosis))],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The lines that the findings stand on, each in its context: what is relevant of all logs. */
export function relevantLines({ findings, sources }: Diagnosis): string {
  const title = (id: string) => sources.find((source) => source.id === id)?.title ?? id
  return findings
    .map(({ id, source, line, before, evidence, after, count }) =>
      [
        `# ${id}: ${title(source)}, ${say('diagnosis.bundle.line', { line, times: count })}`,
        ...before.map((text) => `  ${text}`),
        `> ${evidence}`,
        ...after.map((text) => `  ${text}`),
      ].join('\n'),
    )
    .join('\n\n')
}

function machineLines({ os, machine, cpu, firmware, iommu, boot, virtualization }: HostReport): string[] {
  const known = (...words: readonly (string | null)[]) =>
    words.filter((word) => word !== null && word !== '').join(' ')
  return [
    row('system', known(os.name, os.versionId, os.variantId)),
    row('kernel', known(os.kernel)),
    row('board', known(machine.boardVendor ?? machine.vendor, machine.board ?? machine.product)),
    row('firmware', known(machine.biosVersion, machine.biosDate, firmware.kind)),
    row('secure-boot', firmware.secureBoot),
    row('processor', known(cpu.model)),
    row('iommu', `${iommu.state}, ${iommu.groups.length}`),
    row('arguments', boot.arguments.join(' ')),
    row('libvirt', `${virtualization.libvirt}, ${virtualization.connection}`),
    row('selinux', os.selinux),
  ]
}

type Row =
  | 'system'
  | 'kernel'
  | 'board'
  | 'firmware'
  | 'secure-boot'
  | 'processor'
  | 'iommu'
  | 'arguments'
  | 'libvirt'
  | 'selinux'

function row(name: Row, value: string): string {
  return `${say(`diagnosis.bundle.${name}`).padEnd(14)} ${printable(value, LONGEST)}`
}

function cardLines({ cards, devices }: HostReport): string[] {
  return cards.flatMap(({ address, name, functions, bindSet, groups, verdict, reasons }) => [
    `${address} ${printable(name)}: ${verdict}; ${say('diagnosis.bundle.groups', { groups: groups.join(', ') })}`,
    ...[...new Set([...functions, ...bindSet])].flatMap((each) => {
      const device = devices.find((one) => one.address === each)
      if (!device) return []
      const driver = device.driver ?? '-'
      const reset = device.resetMethods?.join(' ') ?? '?'
      return [`  ${each} [${device.vendor}:${device.device}] ${device.class} driver=${driver} reset=${reset}`]
    }),
    ...reasons.map(({ text }) => `  - ${printable(text, LONGEST)}`),
  ])
}

function readinessLines({ readiness }: HostReport): string[] {
  const open = readiness.filter(({ status }) => status !== 'pass')
  return open.map(
    ({ status, title, detail }) => `${status}: ${printable(title)}: ${printable(detail, LONGEST)}`,
  )
}

function problemSections({ findings }: Diagnosis): string[][] {
  const heading = `## ${say('diagnosis.bundle.problems', { count: findings.length })}`
  return [[heading], ...findings.slice(0, MOST_FINDINGS).map(problemLines)]
}

function problemLines({ id, severity, title, cause, fix, before, evidence, after }: Finding): string[] {
  return [
    `### ${title}`,
    '',
    `\`${id}\` (${severity}). ${marked(cause)}`,
    '',
    ...fenced([...before, evidence, ...after]),
    '',
    marked(fix.text),
  ]
}

// Code that our own words hold, in which Markdown and HTML do nothing; or one sign that they would act on.
const CODE_OR_SIGN = /(?<![`\\])`[^`]{1,400}`(?!`)|[\\`<>[\]*_~&|]/g

/** Words of ours that may hold names from outside: what Markdown or HTML would act on is written out. */
function marked(text: string): string {
  return text.replace(CODE_OR_SIGN, (part) => (part.length > 1 ? part : `\\${part}`))
}

function historyLines(records: readonly ChangeRecord[]): string[] {
  const lines = historyOf({ schema: 1, records: records.slice(-MOST_RECORDS) })
  return lines.length === 0
    ? [say('diagnosis.bundle.no-history')]
    : lines.map(({ id, text }) => `${id} ${printable(text, LONGEST)}`)
}

function sourceLines({ sources, notes }: Diagnosis): string[] {
  return [
    ...sources.map(({ title, lines }) => say('diagnosis.bundle.source', { title, count: lines })),
    ...notes.map(({ text }) => text),
  ]
}

/** Lines as a block of code, fenced by more backticks than any of them holds. */
function fenced(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence]
}

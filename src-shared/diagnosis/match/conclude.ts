import { printable } from '../../host/printable.ts'
import type { HostReport } from '../../host/report.ts'
import { say } from '../../words/say.ts'
import type { Diagnosis, Finding, SeenBoot } from '../diagnosis.ts'
import { withoutColours } from '../text/clean-line.ts'
import type { LogFacts } from '../world/log-facts.ts'
import { absences } from './absences.ts'
import type { Found } from './matcher.ts'
import { inOrder, type Ordered, severityOf } from './order.ts'
import { problemsOf } from './problems.ts'
import { sentencesOf } from './sentences.ts'
import { inStarts } from './starts.ts'

const LONGEST_LINE = 1000
const LONGEST_AROUND = 300
const MOST_ADDRESSES = 16
const CLOCK_JUMP = 60_000

/**
 * From what was matched to findings in the order to show, in words. With a report of the machine that the logs are
 * from, its state confirms, changes or excludes what a line seems to say. `boots` are its starts, newest first.
 */
export function conclude(
  found: readonly Found[],
  facts: ReadonlyMap<string | undefined, LogFacts>,
  report: HostReport | undefined,
  boots: readonly SeenBoot[],
): Pick<Diagnosis, 'findings' | 'notes'> {
  const placed = inStarts([...found, ...absences(facts)], boots)
  const ordered = inOrder(
    problemsOf(placed, facts, report),
    boots.map(({ id }) => id),
  )
  return {
    findings: ordered.map((one) => findingOf(one, report)),
    notes: [...translatedNotes(ordered, facts), ...clockNotes(found)],
  }
}

function findingOf({ problem, follows }: Ordered, report: HostReport | undefined): Finding {
  const { rule, verdict, about, addresses, first, since, until, count, boots } = problem
  const cause = follows && say(`diagnosis.${follows.rule.id}.title`)
  const { title, cause: text, fix, why } = sentencesOf(problem, report, cause)
  const [address] = addresses
  return {
    id: rule.id,
    component: rule.component,
    severity: severityOf(problem),
    title,
    cause: text,
    why,
    fix: { text: fix, action: verdict?.action ?? rule.action ?? null },
    about: {
      ...Object.fromEntries(Object.entries(about).map(([name, value]) => [name, printable(value)])),
      ...(address !== undefined && {
        address,
        addresses: addresses.slice(0, MOST_ADDRESSES).join(','),
      }),
    },
    confirmed: report !== undefined && verdict !== undefined && verdict.when !== 'always',
    line: first.number,
    evidence: printable(withoutColours(first.text), LONGEST_LINE),
    before: first.before.map((line) => printable(withoutColours(line), LONGEST_AROUND)),
    after: first.after.map((line) => printable(withoutColours(line), LONGEST_AROUND)),
    source: first.source,
    time: since,
    lastTime: until,
    count,
    boots: [...boots],
    follows: follows?.rule.id ?? null,
  }
}

function translatedNotes(
  ordered: readonly Ordered[],
  facts: ReadonlyMap<string | undefined, LogFacts>,
): Diagnosis['notes'] {
  const line = [...facts.values()].find(({ translated }) => translated !== undefined)?.translated
  // What QEMU said behind a translated head is in English, and was understood.
  const understood = ordered.some(({ problem }) => problem.rule.announces !== true)
  if (line === undefined || understood) return []
  return [{ code: 'translated', text: say('diagnosis.note.translated', { line: printable(line) }) }]
}

function clockNotes(found: readonly Found[]): Diagnosis['notes'] {
  const jumped = found.some(({ first, last }) => {
    return first.time !== null && last.time !== null && last.time < first.time - CLOCK_JUMP
  })
  return jumped ? [{ code: 'clock', text: say('diagnosis.note.clock') }] : []
}

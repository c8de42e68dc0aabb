import { bundleText, relevantLines } from '../../../src-shared/diagnosis/bundle-text.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { maskTree } from '../../../src-shared/mask/mask.ts'
import { defaultChoice } from '../../../src-shared/plan/choice.ts'
import { identityOf } from '../../../src-shared/plan/identity.ts'
import { say } from '../../../src-shared/words/say.ts'
import { writeArchive } from '../../inspect/recording/archive-write.ts'
import { knownSecrets } from '../../inspect/recording/capture.ts'
import { openRootAt } from '../../inspect/recording/open.ts'
import type { MemoryTree } from '../../inspect/root/memory-store.ts'
import { changeViewAt } from '../change-view-at.ts'
import { planAt } from '../plan-at.ts'
import { inspectionClock, reportAt } from '../report-at.ts'
import { version } from '../version.ts'
import { diagnoseMachine } from './diagnose-machine.ts'

/** A support bundle: one archive, and the same as a text; both with what is private replaced. */
export interface SupportBundle {
  readonly archive: Uint8Array
  /** Markdown for a forum. It is a file of the archive as well. */
  readonly text: string
  readonly taken: readonly { readonly path: string; readonly bytes: number }[]
  readonly masked: readonly { readonly what: string; readonly count: number }[]
}

const FOLDER = '/handover-bundle'
const SUMMARY = `${FOLDER}/summary.md`

/**
 * Collects what helps somebody else to understand a failure on the machine at a path: report, plan, history and the
 * log lines that matter. It is handed to the caller, who shows it before it goes anywhere. Fails only for a recording
 * that cannot be read.
 */
export async function bundleAt(path: string, date: Date): Promise<Outcome<SupportBundle>> {
  const opening = await openRootAt(path, inspectionClock)
  if (!opening.ok) return { ok: false, failure: { tag: 'unavailable', message: opening.failure.message } }
  const report = await reportAt(path)
  if (!report.ok) return report
  const diagnosis = await diagnoseMachine(path, report.value)
  if (!diagnosis.ok) return diagnosis
  const view = await changeViewAt(path)
  const records = view.ok ? view.value.records : []
  const text = bundleText({
    report: report.value,
    diagnosis: diagnosis.value,
    records,
    version,
    date: date.toISOString().slice(0, 10),
  })
  const tree: MemoryTree = new Map([
    file(SUMMARY, text),
    file(`${FOLDER}/report.json`, json(report.value)),
    file(`${FOLDER}/plan.json`, json(await planOf(path, report.value))),
    file(`${FOLDER}/history.json`, json(records)),
    file(`${FOLDER}/diagnosis.json`, json(diagnosis.value)),
    file(`${FOLDER}/log-lines.txt`, `${relevantLines(diagnosis.value)}\n`),
  ])
  const { tree: clean, masked } = maskTree(tree, knownSecrets(opening.root))
  const summary = clean.get(SUMMARY)
  return {
    ok: true,
    value: {
      archive: await writeArchive(clean, date),
      text: summary?.kind === 'file' ? String(summary.content) : '',
      taken: [...clean].map(([name, entry]) => ({
        path: name,
        bytes: entry.kind === 'file' ? Buffer.byteLength(entry.content) : 0,
      })),
      masked: masked.map(({ kind, count }) => ({ what: say(`recording.masked.${kind}`), count })),
    },
  }
}

/** What a plan for the first card that can be handed over would do; null where none can. */
async function planOf(path: string, report: HostReport): Promise<unknown> {
  const card = report.cards.find(({ verdict }) => verdict !== 'blocked')
  const device = report.devices.find(({ address }) => address === card?.address)
  if (!device) return null
  const plan = await planAt(path, defaultChoice([identityOf(device)]))
  return plan.ok ? plan.value.outcome : null
}

function file(path: string, content: string) {
  return [path, { kind: 'file', content }] as const
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

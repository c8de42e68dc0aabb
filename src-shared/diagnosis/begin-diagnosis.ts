import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Diagnosis, SeenBoot } from './diagnosis.ts'
import { type Compiled, compile } from './match/compile.ts'
import { conclude } from './match/conclude.ts'
import { type LogSource, MOST_OF_A_RULE, matcher } from './match/matcher.ts'
import { type LineReader, readLines } from './scan/read-lines.ts'

/** A log to be read, with the name that people are shown. */
interface NamedSource extends LogSource {
  readonly title: string
}

/** What is known beside the logs when all of them are read. */
interface Conclusion {
  /** Of the machine that the logs are from; absent where that is not at hand. */
  readonly report?: HostReport | undefined
  /** Newest first. */
  readonly boots?: readonly SeenBoot[]
  readonly notes?: Diagnosis['notes']
}

/** Logs being read, one after the other or in turns. */
export interface RunningDiagnosis {
  /** Reads a log; its bytes are pushed in pieces of any size, and `end` must be called. */
  readonly read: (source: NamedSource) => LineReader
  readonly conclude: (around: Conclusion) => Diagnosis
}

// Made when it is first needed, and the same for every diagnosis.
let compiled: Compiled | undefined

const KERNEL_WORD = /(?:^|\s)gpu_handover=on(?:\s|$)/

/**
 * Begins a diagnosis. `decode` makes text of bytes and never throws. Memory does not grow with the logs: only lines
 * with known words are looked at, and repeated problems are folded.
 */
export function beginDiagnosis(
  decode: (bytes: Uint8Array, start: number, end: number) => string,
): RunningDiagnosis {
  compiled ??= compile()
  const { automaton } = compiled
  const { look, take, found, wasCut, facts } = matcher(compiled)
  const sources: Diagnosis['sources'] = []
  return {
    read({ id, title, boot, vm }) {
      const source = { id, boot, vm }
      const entry = { id, title, lines: 0 }
      sources.push(entry)
      const { push, end } = readLines({
        automaton,
        decode,
        look: (line) => look(line, source),
        take: (line) => take(line, source),
      })
      return {
        push,
        end() {
          entry.lines = end()
          return entry.lines
        },
      }
    },
    conclude({ report, boots = [], notes = [] }) {
      const concluded = conclude(found(), facts, report, boots)
      return {
        findings: concluded.findings,
        boots: boots.map((boot) => {
          const known = facts.get(boot.id)
          const commandLine = known?.commandLine
          return {
            ...boot,
            kernel: known?.kernel ?? null,
            handover: commandLine === undefined ? null : KERNEL_WORD.test(commandLine),
            findings: concluded.findings.flatMap((finding) =>
              finding.boots.includes(boot.id) ? [finding.id] : [],
            ),
          }
        }),
        sources,
        notes: [...notes, ...concluded.notes, ...(wasCut() ? [cutNote()] : [])],
      }
    },
  }
}

function cutNote(): Diagnosis['notes'][number] {
  return { code: 'cut', text: say('diagnosis.note.cut', { count: MOST_OF_A_RULE }) }
}

import type { Diagnosis } from '../../src-shared/diagnosis/diagnosis.ts'
import type { Bundle, Source } from '../../src-shared/ipc/contract.ts'
import { sourceKey } from './machines.ts'
import { idle, type Remote } from './remote.ts'

/** A text that a person gave, and where they have it from. */
export interface GivenText {
  readonly text: string
  /** Name of the file; undefined for what was typed or pasted. */
  readonly file: string | undefined
  /** True: its beginning was left out. */
  readonly isCut: boolean
}

/** What logs told, and what is asked about them. */
export interface DiagnosesSlice {
  readonly diagnosed: 'machine' | 'text'
  /** What the logs of each machine told. */
  readonly logs: Readonly<Record<string, Remote<Diagnosis>>>
  readonly given: GivenText
  readonly textDiagnosis: Remote<Diagnosis>
  readonly bundle: Remote<Bundle>
}

export const noDiagnoses: DiagnosesSlice = {
  diagnosed: 'machine',
  logs: {},
  given: { text: '', file: undefined, isCut: false },
  textDiagnosis: idle,
  bundle: idle,
}

/** What the logs of a machine told. */
export function logsOf({ logs }: Pick<DiagnosesSlice, 'logs'>, source: Source): Remote<Diagnosis> {
  return logs[sourceKey(source)] ?? idle
}

/** The same with something else about the logs of a machine. */
export function withLogs(
  { logs }: Pick<DiagnosesSlice, 'logs'>,
  source: Source,
  found: Remote<Diagnosis>,
): Pick<DiagnosesSlice, 'logs'> {
  return { logs: { ...logs, [sourceKey(source)]: found } }
}

/** The same where nothing is known of the logs of a machine any more. */
export function withoutLogs(
  slice: Pick<DiagnosesSlice, 'logs'>,
  source: Source,
): Pick<DiagnosesSlice, 'logs'> {
  return withLogs(slice, source, idle)
}

/** As much of a text as the service takes, in UTF-16 units. */
export const LONGEST_TEXT: number = 4 * 1024 * 1024

/** A text as it is handed on: of one that is too long its end, where logs tell what happened last. */
export function givenText(text: string, file?: string): GivenText {
  const isCut = text.length > LONGEST_TEXT
  return { text: isCut ? text.slice(-LONGEST_TEXT) : text, file, isCut }
}

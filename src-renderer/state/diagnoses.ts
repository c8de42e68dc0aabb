import type { Diagnosis } from '../../src-shared/diagnosis/diagnosis.ts'
import type { Bundle } from '../../src-shared/ipc/contract.ts'
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
  readonly logs: Remote<Diagnosis>
  readonly given: GivenText
  readonly textDiagnosis: Remote<Diagnosis>
  readonly bundle: Remote<Bundle>
}

export const noDiagnoses: DiagnosesSlice = {
  diagnosed: 'machine',
  logs: idle,
  given: { text: '', file: undefined, isCut: false },
  textDiagnosis: idle,
  bundle: idle,
}

/** As much of a text as the service takes, in UTF-16 units. */
export const LONGEST_TEXT: number = 4 * 1024 * 1024

/** A text as it is handed on: of one that is too long its end, where logs tell what happened last. */
export function givenText(text: string, file?: string): GivenText {
  const isCut = text.length > LONGEST_TEXT
  return { text: isCut ? text.slice(-LONGEST_TEXT) : text, file, isCut }
}

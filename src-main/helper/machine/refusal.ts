import type { Refused } from '../../hosts/machine.ts'

/** The answer to a change of a file that was not made. */
export function refusal(why: Refused['why'], path: string, detail: string): Refused {
  return { ok: false, why, path, detail }
}

/** A change that must not be made, thrown within the folder of a path and caught where the path is known. */
export class NotAllowed extends Error {
  readonly why: Refused['why']

  constructor(why: Refused['why'], detail: string) {
    super(detail)
    this.why = why
  }
}

/** What the system said, as a refusal. What is no error of the system is a bug, and thrown on. */
export function refusalOf(error: unknown, path: string): Refused {
  if (error instanceof NotAllowed) return refusal(error.why, path, error.message)
  const code = codeOf(error)
  if (!(error instanceof Error) || code === undefined) throw error
  return refusal(REASONS[code] ?? 'other', path, error.message)
}

/** The system's own name of an error, such as ENOENT; undefined for an error that is not of the system. */
export function codeOf(error: unknown): string | undefined {
  const isOfSystem = error instanceof Error && 'syscall' in error && 'code' in error
  return isOfSystem && typeof error.code === 'string' ? error.code : undefined
}

const REASONS: Readonly<Record<string, Refused['why']>> = {
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'link',
  ENOENT: 'absent',
  ENOTDIR: 'absent',
}

/** Why an archive cannot be taken for a recording. */
export type ArchiveProblem = 'not-an-archive' | 'damaged' | 'too-large' | 'unsafe-path'

/** What an archive may hold at most; its bytes are counted packed and unpacked. */
export interface ArchiveLimits {
  readonly bytes: number
  readonly entries: number
}

/** Some hundred times what an ordinary machine gives. */
export const ARCHIVE_LIMITS: ArchiveLimits = { bytes: 256 * 1024 * 1024, entries: 400_000 }

/** What is wrong with a line of a description. `text` is the part of the line that is meant. */
export interface Problem {
  /** From 1. */
  readonly line: number
  readonly code:
    | 'unknown-keyword'
    | 'bad-indent'
    | 'missing'
    | 'bad-value'
    | 'left-over'
    | 'duplicate'
    | 'unknown-address'
    | 'unknown-device'
    | 'not-a-bridge'
    | 'bus-mismatch'
    | 'group-without-iommu'
  readonly text: string
}

/** Takes down a problem of the line at hand. */
export type Report = (code: Problem['code'], text: string) => void

/** Where a command writes; both ends of it are the process's own streams, or a test's. */
export interface Output {
  /** What was asked for. */
  readonly print: (text: string) => void
  /** What went wrong, and advice. */
  readonly complain: (text: string) => void
  /** Whether what is printed may carry colour. */
  readonly colour: boolean
}

/** Where a command writes; both ends of it are the process's own streams, or a test's. */
export interface Output {
  /** What was asked for. */
  readonly print: (text: string) => void
  /** What went wrong, and advice. */
  readonly complain: (text: string) => void
  /** Whether what is printed may carry colour. */
  readonly colour: boolean
  /** The person at the terminal; absent where nobody sits there. */
  readonly terminal?: Terminal
}

/** A person at a terminal, who can be asked and shown how far something is. */
export interface Terminal {
  /** The answer to a question; empty where the person ended the input. */
  readonly ask: (question: string) => Promise<string>
  /** A line that takes the place of the one shown before; an empty one takes it away. */
  readonly show: (line: string) => void
}

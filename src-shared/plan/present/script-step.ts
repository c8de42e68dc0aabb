/** A step of the script: what its tools need, and what is run when it is applied and when it is taken back. */
export interface ScriptStep {
  /** Shell functions and variables; they stand before everything else, once. */
  readonly tools?: string
  /** Commands that look at the machine before anything is changed; each is whole, of one line or several. */
  readonly check?: readonly string[]
  readonly apply: string
  readonly undo: string
  /** What is run when every step was taken back. */
  readonly settle?: string
}

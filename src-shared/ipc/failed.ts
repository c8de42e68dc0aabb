import type { Failure } from './contract.ts'

/** An Outcome that says what went wrong, in a sentence for people. Apart from the schemas, which take long to load. */
export function failed(
  tag: Failure['tag'],
  message: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { tag, message } }
}

import type { Check } from '../../../src-shared/host/report.ts'

/** Checks that ask the same of a person, in the order of the report. */
export interface CheckGroup {
  readonly status: Check['status']
  readonly checks: readonly Check[]
}

const ORDER: readonly Check['status'][] = ['fail', 'warn', 'unknown', 'pass']

/** Checks by what they ask for: what needs doing first, then what is worth a look, what is not known, what is fine. */
export function groupChecks(checks: readonly Check[]): CheckGroup[] {
  return ORDER.map((status) => ({
    status,
    checks: checks.filter((check) => check.status === status),
  })).filter((group) => group.checks.length > 0)
}

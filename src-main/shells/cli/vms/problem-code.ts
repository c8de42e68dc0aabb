import type { VmProblem } from '../../../../src-shared/vms/outcome.ts'
import { exitCodes } from '../usage/command.ts'

/** The exit code of a command that met this problem. */
export function codeOfProblem(code: VmProblem['code']): number {
  switch (code) {
    case 'cancelled':
      return exitCodes.cancelled
    case 'no-card':
      return exitCodes.usage
    case 'card-draws':
    case 'card-held':
    case 'changed-since':
    case 'no-fix':
    case 'not-possible':
    case 'nothing-kept':
    case 'only-looking':
    case 'only-sample':
    case 'transient':
      return exitCodes.refused
    case 'absent':
    case 'away':
    case 'silent':
    case 'not-authorised':
    case 'no-agent':
    case 'gone':
    case 'changed':
    case 'unreadable':
    case 'refused':
    case 'not-kept':
    case 'differs':
    case 'not-started':
    case 'ended':
    case 'no-program':
    case 'console':
      return exitCodes.failed
  }
}

import { type Action, actionPlace } from '../../../src-shared/diagnosis/actions.ts'
import type { Boot, Diagnosis, Finding } from '../../../src-shared/diagnosis/diagnosis.ts'
import { parseAddress } from '../../../src-shared/host/address.ts'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Tone } from '../../parts/status.tsx'
import type { Route } from '../../state/route.ts'

/** The answer of the place in its title, decided by the gravest finding. */
export function diagnosisHead(
  { findings, notes }: Pick<Diagnosis, 'findings' | 'notes'>,
  of: 'machine' | 'text',
): { readonly tone: Tone; readonly title: string; readonly lead: string } {
  const errors = countOf(findings, 'error')
  const warnings = countOf(findings, 'warning')
  // What could not be read may be what would have told.
  if (findings.length === 0 && of === 'machine' && notes.length > 0) {
    return {
      tone: 'unknown',
      title: say('app.diagnosis.title.none'),
      lead: say('app.diagnosis.lead.none.partly'),
    }
  }
  if (findings.length === 0) {
    return {
      tone: 'good',
      title: say('app.diagnosis.title.none'),
      lead: say(`app.diagnosis.lead.none.${of}`),
    }
  }
  const lead = say('app.diagnosis.lead.found')
  if (errors > 0) return { tone: 'bad', title: say('app.diagnosis.title.errors', { count: errors }), lead }
  return warnings > 0
    ? { tone: 'careful', title: say('app.diagnosis.title.warnings', { count: warnings }), lead }
    : { tone: 'info', title: say('app.diagnosis.title.infos'), lead }
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  // What follows from something else goes away with it, and is no problem of its own.
  return findings.filter((finding) => finding.severity === severity && finding.follows === null).length
}

/** What a start of the machine is called. */
export function bootName({ offset }: Boot): string {
  if (offset === 0) return say('app.diagnosis.boot.now')
  return offset === -1
    ? say('app.diagnosis.boot.before')
    : say('app.diagnosis.boot.earlier', { count: -offset })
}

/** The findings of one start, or all where none is chosen. */
export function findingsOf({ findings }: Diagnosis, boot: string | undefined): readonly Finding[] {
  return boot === undefined ? findings : findings.filter(({ boots }) => boots.includes(boot))
}

/** A key that is one finding's alone, whatever else is of its class. */
export function findingKey({ id, source, line }: Finding): string {
  return `${id} ${source} ${line}`
}

/** Where the action of a finding is carried out, about the card that it names. */
export function actionRoute(action: Action, { about }: Finding, source: Source): Route {
  const { address } = about
  const card = address !== undefined && parseAddress(address) ? { card: address } : {}
  return { place: actionPlace(action), source, ...card }
}

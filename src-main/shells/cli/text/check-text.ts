import type { CheckOutcome } from '../../../../src-shared/vms/outcome.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { findingLines } from './edit-text.ts'
import type { Paint } from './style.ts'
import { wrap } from './wrap.ts'

const BODY = 10

/** What the check-up of a VM found, with the changes that it offers; at most 80 columns wide. */
export function checkText(
  findings: Extract<CheckOutcome, { tag: 'checked' }>['findings'],
  paint: Paint,
): string {
  if (findings.length === 0) return `${wrap(say('cli.check-nothing'), 0).join('\n')}\n`
  const lines = findings.flatMap(({ level, title, why, fix }) => [
    ...findingLines([{ level, text: title }], paint),
    ...wrap(why, BODY),
    ...(fix ? wrap(say('cli.check-fix', { id: fix.id, title: fix.title }), BODY) : []),
    ...(fix?.risk ? wrap(say('cli.check-risk', { risk: fix.risk }), BODY) : []),
  ])
  return `${lines.join('\n')}\n`
}

import type { HostReport } from '../../../host/report.ts'
import type { Card } from '../../../host/report-card.ts'
import type { Device } from '../../../host/report-device.ts'
import { say, type Values, type WordKey } from '../../../words/say.ts'
import type { DomainFacts } from '../../domain-facts.ts'
import type { FindingLevel } from '../../judge/finding.ts'
import type { CheckUpContext, CheckUpFinding } from '../context.ts'
import type { FixId } from '../fix-id.ts'

/** What a check looks at. */
interface CheckCase {
  readonly domain: DomainFacts
  readonly context: CheckUpContext
  readonly report: HostReport
  /** The card that the VM has or shall have; undefined: none is known. */
  readonly card: Card | undefined
  /** Its functions. */
  readonly functions: readonly Device[]
  /** Its name, or words in the place of one. */
  readonly label: string
}

/** A check: what it finds, often nothing. */
export type CheckRule = (one: CheckCase) => CheckUpFinding[]

type Stem<Key> = Key extends `checkup.${infer Id}.title` ? Id : never

/** A name of a finding, which never changes; each has a title and a reason in the catalogue. */
export type CheckId = Stem<WordKey>

/** A finding in words. `variant` chooses another reason for the same title. */
export function finding(
  id: CheckId,
  level: FindingLevel,
  values: Values = {},
  fix?: FixId,
  why: WordKey = `checkup.${id}.why`,
): CheckUpFinding {
  return {
    id,
    level,
    title: say(`checkup.${id}.title`, values),
    why: say(why, values),
    ...(fix ? { fix: offer(fix, values) } : {}),
  }
}

function offer(id: FixId, values: Values): NonNullable<CheckUpFinding['fix']> {
  const key = RISKS[id]
  return { id, title: say(`fix.${id}.title`, values), risk: key && say(key, values) }
}

// What should be known before a click.
const RISKS: Partial<Record<FixId, WordKey>> = {
  'machine-q35': 'fix.machine-q35.risk',
  'firmware-uefi': 'fix.firmware-uefi.risk',
  'secure-boot': 'fix.secure-boot.risk',
  tpm: 'fix.tpm.risk',
  'cpu-passthrough': 'fix.cpu-passthrough.risk',
  'net-virtio': 'fix.net-virtio.risk',
  'display-none': 'fix.display-none.risk',
  'input-evdev': 'fix.input-evdev.risk',
  hugepages: 'fix.hugepages.risk',
  'cpu-pinning': 'fix.cpu-pinning.risk',
}

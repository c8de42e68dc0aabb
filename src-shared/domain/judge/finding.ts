import type { HostReport } from '../../host/report.ts'
import type { Card } from '../../host/report-card.ts'
import type { FixId } from '../checkup/fix-id.ts'
import type { DomainFacts } from '../domain-facts.ts'

/** How bad something is: it must not be written, it will hurt, or it is good to know. */
export type FindingLevel = 'blocks' | 'warns' | 'note'

/** Something to know before a card is given to a VM. `fix`: an edit of the definition that does away with it. */
export interface Finding {
  readonly code: string
  readonly level: FindingLevel
  readonly text: string
  readonly fix?: FixId
}

/** What libvirt says of a VM. `suspended`: asleep by its own power management. */
type VmState = 'running' | 'paused' | 'suspended' | 'stopping' | 'off' | 'crashed' | 'unknown'

/** Another VM of the machine. */
interface OtherVm {
  readonly name: string
  readonly hostFunctions: readonly string[]
  readonly state: VmState
  readonly autostart: boolean
}

/** The world that a VM is in when a card is to be given to it. */
export interface JudgeContext {
  /** Address of the card. */
  readonly card: string
  readonly report: HostReport
  readonly state: VmState
  /** Its next start goes on from saved memory. */
  readonly saved: boolean
  readonly autostart: boolean
  /** Its connection is libvirt's system connection, by which alone a start with a card works. */
  readonly system: boolean
  readonly others: readonly OtherVm[]
}

/** What a rule looks at. */
export interface Case {
  readonly domain: DomainFacts
  readonly context: JudgeContext
  readonly card: Card
  /** The card's name, with its address where there are two of them. */
  readonly label: string
  /** All that moves: the functions of the card, then the rest of the bind set. */
  readonly functions: readonly string[]
}

/** A rule: what it finds, often nothing. */
export type JudgeRule = (one: Case) => Finding[]

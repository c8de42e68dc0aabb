import type { WordKey } from '../words/say.ts'
import type { Action } from './actions.ts'
import type { Question } from './world/questions.ts'

/** The part of the way that a problem lies in; one folder of rules for each. */
export const components = [
  'firmware-iommu',
  'vfio-drivers',
  'pci-reset',
  'memory',
  'qemu-libvirt',
  'permissions-selinux',
  'boot-initramfs',
  'guest',
] as const

type Component = (typeof components)[number]

/** error: it does not work; warning: something will not; info: worth knowing, and harmless by itself. */
export type Severity = 'error' | 'warning' | 'info'

/** One wording of a message. */
interface Pattern {
  /**
   * In lower case and plain ASCII, without quote marks: every line that `find` matches contains one of these. They
   * decide cheaply which lines are looked at, so they should be rare words.
   */
  readonly literal: string | readonly string[]
  /**
   * Matches a cleaned line (see `cleanLine`); its named groups are kept as captures. Every repetition has a limit or
   * cannot meet itself again, so that a hostile line costs no more than its length.
   */
  readonly find: RegExp
  /** Counts only where this is answered yes, when the whole log is read. */
  readonly when?: Question
}

/** What the machine's state makes of a match; of several cases the first that holds decides. */
export interface Case {
  readonly when: Question | readonly Question[]
  /** Holds where the question is answered no. */
  readonly not?: true
  /** The message means something else here: nothing is found. */
  readonly drop?: true
  readonly severity?: Severity
  readonly cause?: WordKey
  readonly fix?: WordKey
  readonly action?: Action
}

/** How one known failure shows in logs. Plain data: what is done with it is in `match/`. */
export interface Rule<Id extends string = string> {
  /** Name of the class of failure; never changes. */
  readonly id: Id
  readonly component: Component
  readonly severity: Severity
  /** Files of public programs whose messages these are, or where the class is described. */
  readonly source: string
  readonly patterns: readonly Pattern[]
  readonly cases?: readonly Case[]
  readonly action?: Action
  /** Classes that are consequences of this one where both are about the same device, or one names none. */
  readonly leadsTo?: readonly string[]
  /** Classes that say less about the same message: they are left out where this one is found as well. */
  readonly hides?: readonly string[]
  /** Only announces a cause that another line names; comes last, and is left out where such a line was found. */
  readonly announces?: true
}

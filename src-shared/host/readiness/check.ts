import { say } from '../../words/say.ts'
import type { CardDraft } from '../cards.ts'
import type { Facts } from '../facts.ts'
import type { Check, Fix, IommuState } from '../report.ts'

/** What readiness is judged by. Cards may still be drafts: their verdicts are not looked at. */
export interface Situation {
  readonly facts: Facts
  readonly state: IommuState
  readonly cards: readonly CardDraft[]
}

/** Every check by its id, which is stable: scripts and the window refer to it. */
type CheckId =
  | 'virtual-machine'
  | 'cpu-virtualization'
  | 'kvm'
  | 'iommu'
  | 'iommu-argument'
  | 'interrupt-remapping'
  | 'groups'
  | 'cards'
  | 'display-left'
  | 'reset'
  | 'resizable-bar'
  | 'memory'
  | 'boot-space'
  | 'firmware-mode'
  | 'secure-boot'
  | 'system'
  | 'atomic'
  | 'selinux'
  | 'session'
  | 'libvirt'
  | 'qemu'
  | 'ovmf'
  | 'virt-manager'
  | 'setups'
  | 'other-tools'

/** A check with its title and its reason from the catalogue; without a fix there is nothing to do. */
export function check(id: CheckId, status: Check['status'], detail: string, fix?: Fix): Check {
  return {
    id,
    status,
    title: say(`check.${id}.title`),
    detail,
    why: say(`check.${id}.why`),
    fix: fix ?? { kind: 'none', text: say('check.nothing-to-do') },
  }
}

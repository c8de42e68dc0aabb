import type { EditContext, Edited } from '../../../src-shared/vms/apply-edit.ts'
import type { Edit } from '../../../src-shared/vms/edit.ts'
import type { PowerOutcome } from '../../../src-shared/vms/outcome.ts'
import type { VmList, VmRef } from '../../../src-shared/vms/vm.ts'
import type { Written } from '../../libvirt/write-definition.ts'

/** Every VM, and beside the list what is not shown in it. */
export interface VmsRead {
  readonly list: VmList
  /** The permanent definition of a VM without its passwords; undefined where it could not be had. */
  readonly definition: (vm: VmRef) => string | undefined
}

/** An edit that a person saw and wants. */
export interface WantedEdit {
  readonly vm: VmRef
  readonly kind: Edit['kind']
  /** The definition as it was shown. */
  readonly seen: string
  readonly edit: (text: string) => Edited
}

/** Where VMs are: libvirt, the files of another system, or memory. What is expected to fail is in the outcomes. */
export interface VmBackend {
  readonly read: () => Promise<VmsRead>
  /** What a take-back would put back. */
  readonly kept: (vm: VmRef) => Promise<EditContext['kept']>
  readonly write: (wanted: WantedEdit) => Promise<Written>
  readonly start: (vm: VmRef, name: string) => Promise<PowerOutcome>
  readonly stop: (vm: VmRef, how: 'ask' | 'force') => Promise<PowerOutcome>
  readonly open: (vm: VmRef) => Promise<PowerOutcome>
}

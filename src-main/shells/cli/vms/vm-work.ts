import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Outcome } from '../../../../src-shared/ipc/contract.ts'
import type { Computer } from '../../../../src-shared/vms/apply-edit.ts'
import type { VmCalls } from '../../../service/vms/vm-calls.ts'

/** A text from a file; or the system's code for why it cannot be had. */
export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** What the commands for VMs work with, for the machine that they are about. */
export interface VmWork {
  /** Read once, however often it is asked for. */
  readonly report: () => Promise<Outcome<HostReport>>
  /** What of it a VM can be fitted to. */
  readonly computer: () => Promise<Computer>
  /** The calls for its VMs; those of one libvirt connection where one is named. */
  readonly calls: (connect: string | undefined) => VmCalls
  /** The text of a file, or of standard input for "-". */
  readonly readText: (file: string) => Promise<TextRead>
}

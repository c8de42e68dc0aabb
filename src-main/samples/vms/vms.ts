import { fedora } from './fedora.ts'
import { windows10 } from './windows-10.ts'
import { windows11 } from './windows-11.ts'

/** A VM of every sample machine: made up, and never on any disk. */
export interface SampleVm {
  readonly uuid: string
  readonly definition: string
  readonly state: 'off' | 'running'
  readonly autostart: boolean
}

/** The VMs that every sample machine begins with. */
export const sampleVms: readonly SampleVm[] = [
  { uuid: uuid(1), definition: windows11, state: 'off', autostart: false },
  { uuid: uuid(2), definition: fedora, state: 'running', autostart: true },
  { uuid: uuid(3), definition: windows10, state: 'off', autostart: false },
]

function uuid(number: number): string {
  return `8c1f6c0e-52a5-4d3c-9a0b-5b0d6b1c110${number}`
}

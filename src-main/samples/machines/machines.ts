import { amdAmd } from './amd-amd.ts'
import { firmwareOff } from './firmware-off.ts'
import { intelArc } from './intel-arc.ts'
import { intelNvidia } from './intel-nvidia.ts'
import { kernelOff } from './kernel-off.ts'
import { oneCard } from './one-card.ts'
import { optimusLaptop } from './optimus-laptop.ts'
import { server } from './server.ts'
import { sharedGroup } from './shared-group.ts'
import { twinNvidia } from './twin-nvidia.ts'

/** The descriptions of the sample machines by id, in the order in which they are shown. */
export const machines = {
  'intel-nvidia': intelNvidia,
  'amd-amd': amdAmd,
  'twin-nvidia': twinNvidia,
  'optimus-laptop': optimusLaptop,
  'one-card': oneCard,
  'shared-group': sharedGroup,
  'firmware-off': firmwareOff,
  'kernel-off': kernelOff,
  'intel-arc': intelArc,
  server,
} as const

/** Id of a sample machine. */
export type SampleId = keyof typeof machines

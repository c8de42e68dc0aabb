import type { WayId } from './way.ts'
import type { Wish } from './wish.ts'

type Purposes = Readonly<Record<Wish['purpose'], number>>

/**
 * How well each way serves a purpose, from 0 to 100, where it is there at all. Windows has no driver for 3D by
 * virtio-gpu; CUDA and ROCm need the card itself; a desktop is drawn smoothly by any card, a server needs none.
 */
const SUITS: Readonly<Record<Wish['guest'], Partial<Readonly<Record<WayId, Purposes>>>>> = {
  windows: {
    passthrough: { games: 100, creating: 95, computing: 100, desktop: 60, server: 10 },
    sriov: { games: 65, creating: 75, computing: 60, desktop: 80, server: 15 },
    mediated: { games: 20, creating: 30, computing: 15, desktop: 65, server: 10 },
    software: { games: 5, creating: 10, computing: 5, desktop: 55, server: 90 },
  },
  linux: {
    passthrough: { games: 100, creating: 95, computing: 100, desktop: 50, server: 10 },
    sriov: { games: 65, creating: 75, computing: 60, desktop: 70, server: 15 },
    mediated: { games: 20, creating: 30, computing: 15, desktop: 45, server: 10 },
    venus: { games: 60, creating: 65, computing: 25, desktop: 75, server: 20 },
    virgl: { games: 35, creating: 50, computing: 5, desktop: 85, server: 25 },
    software: { games: 5, creating: 10, computing: 10, desktop: 45, server: 90 },
  },
}

/** The score of a way for a wish; undefined where the guest has no driver for it. */
export function suits(id: WayId, { guest, purpose }: Wish): number | undefined {
  return SUITS[guest][id]?.[purpose]
}

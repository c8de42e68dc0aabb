import type { Family } from '../../src-shared/plan/plan.ts'
import { atomic } from './atomic/atomic.ts'
import { debian } from './debian/debian.ts'
import { fedora } from './fedora/fedora.ts'
import type { Host } from './host.ts'

const hosts: Readonly<Record<Family, Host>> = { fedora, atomic, debian }

/** The host that knows how a family of systems starts. */
export function hostOf(family: Family): Host {
  return hosts[family]
}

import { virshEnvironment } from '../../libvirt/environment.ts'
import { followEvents } from '../../libvirt/events.ts'
import { keptVms } from '../../libvirt/kept.ts'
import { vmsFolder } from '../own-folders.ts'
import type { VmBackend } from './backend.ts'
import { usualConnections } from './connections.ts'
import { libvirtBackend } from './libvirt-backend.ts'

/** libvirt as the person who runs this process reaches it. */
export interface LibvirtHere {
  readonly backend: VmBackend
  /** Calls whenever a VM may have changed, until the function it gives back is called. */
  readonly follow: (
    onChange: () => void,
    schedule: (milliseconds: number, action: () => void) => () => void,
  ) => () => void
}

/** The connection that was named, or those that are usual on this computer. */
export function libvirtHere(connect: string | undefined): LibvirtHere {
  const env = virshEnvironment(process.env)
  const program = 'virsh'
  const connections = (): readonly string[] =>
    connect === undefined ? usualConnections(process.env, process.getuid?.() ?? 0) : [connect]
  return {
    backend: libvirtBackend({
      program,
      env,
      connections,
      kept: keptVms(vmsFolder()),
      now: Date.now,
      manager: { program: 'virt-manager', env: process.env },
    }),
    follow(onChange, schedule) {
      const stops = connections().map((connection) =>
        followEvents({ virsh: { program, env, connection }, onChange, schedule }),
      )
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Progress } from '../../../src-shared/change/messages.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import { hostOf } from '../../hosts/hosts.ts'
import { lookAt } from '../look.ts'
import { diskMachine } from '../machine/disk-machine.ts'
import { type OwnPlaces, ownProgram } from '../own-program.ts'
import type { HelperParts } from '../parts.ts'
import { isAlive, runningBoot, thisProcess } from './processes.ts'
import { openSessions } from './sessions.ts'
import { whoAsked } from './who.ts'

/** What the process that runs the helper gives to it. */
export interface Around extends OwnPlaces {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly tell: (progress: Progress) => void
  readonly stopping: () => boolean
}

/** The real parts for a root on disk; `base` is its folder, "" for the running system. */
export function partsAt(base: string, around: Around): HelperParts {
  const machine = diskMachine(base)
  const { environment, tell, stopping } = around
  const bootId = machine.files.text('/proc/sys/kernel/random/boot_id')?.trim()
  return {
    machine,
    hostOf,
    look: (choice) => lookAt(base, choice),
    clock: { now: () => Date.now(), steady: () => performance.now(), sleep: (time) => sleep(time) },
    newDigits: () => randomBytes(2).toString('hex'),
    who: whoAsked(environment, process.geteuid?.() ?? 0, machine.files.text('/etc/passwd')),
    bootId: printable(bootId || runningBoot(), 64),
    program: () => ownProgram(around),
    self: thisProcess(),
    isAlive,
    sessions: () => openSessions(machine),
    tell,
    stopping,
  }
}

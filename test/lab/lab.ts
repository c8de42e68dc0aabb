import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Base } from './disk/base.ts'
import { hostCommand } from './disk/host-command.ts'
import type { OwnPackages } from './disk/own-packages.ts'
import { type SecondKernel, secondKernel } from './disk/second-kernel.ts'
import type { DirectStart, Disk } from './machine/emulator.ts'
import { type Hardware, oneCard } from './machine/hardware.ts'
import { type Machine, powerOn } from './machine/machine.ts'

/** The two kinds of host that the lab has. */
export type Flavour = 'debian' | 'fedora'

/** How a scenario wants a machine; what is not said is as usual. */
interface MachineWish {
  readonly flavour?: Flavour
  readonly hardware?: Hardware
  /** Starts the kernel directly with this beside the usual command line, in place of what the disk says. */
  readonly direct?: string
  /** Disks to go on from; those of a machine with nothing but the app without. */
  readonly from?: Stage
}

/** Disks of a machine that was turned off, for others to go on from. */
export interface Stage {
  readonly flavour: Flavour
  readonly disks: readonly Disk[]
}

/** What a scenario is given. */
export interface Lab {
  /** Turns a machine on that has the app, on disks of its own. */
  machine(wish?: MachineWish): Promise<Machine>
  /** The disks of a machine, which has to stay off from now on. */
  stageOf(machine: Machine): Stage
  /** What several scenarios go on from, by a name of its own; whoever needs it first makes it. */
  shared<Value>(name: string, make: () => Promise<Value>): Promise<Value>
  /** The disk of a Debian host that has never seen the app. */
  readonly withoutApp: Stage
  /** Handover's own package, and an older one. */
  packages(): OwnPackages
  /** A kernel package that is newer than the kernel of the machines. */
  secondKernel(): Promise<SecondKernel>
  /** Has the machine recorded by the app, as the person; the recording can become a fixture of the ordinary tests. */
  record(machine: Machine, name: string): Promise<void>
  /** Saves the logs of what still runs. */
  keepLogs(): Promise<void>
  /** How the machines that still run are reached from a terminal. */
  addresses(): readonly string[]
  /** Ends what still runs, and forgets its disks. */
  close(): Promise<void>
}

const COMMAND_LINE = 'root=LABEL=root ro console=ttyS0 audit=0 mitigations=off 8250.nr_uarts=1 no_timer_check'

/** The stages of one run, by name; their disks are kept until its end. */
type Stages = Map<string, Promise<unknown>>

/** What the labs of all scenarios of a run share. */
export interface LabParts {
  readonly base: Base
  /** Made before the first scenario where one of them wants them. */
  readonly packages: OwnPackages | undefined
  /** The file of the key that reaches the machines. */
  readonly key: string
  readonly stages: Stages
  /** Where the disks of machines and stages lie; on a file system with room. */
  readonly diskFolder: string
  /** Takes the recordings of machines. */
  readonly recordings: string
}

/** The lab of one scenario, whose logs go to `folder`. */
export function labIn(
  folder: string,
  { base, packages, key, stages, diskFolder, recordings }: LabParts,
): Lab {
  const machines = new Map<Machine, Stage>()
  let count = 0

  /** Disks of its own over those of a stage, so that whatever is written there is never seen by others. */
  async function over(name: string, { flavour, disks }: Stage): Promise<Stage> {
    const own: Disk[] = []
    for (const [index, { file, format }] of disks.entries()) {
      const disk = join(diskFolder, `${name}-${index}.${format === 'raw' && index > 0 ? 'img' : 'qcow2'}`)
      rmSync(disk, { force: true })
      const log = join(folder, 'disks.log')
      // The loader of the lab looks into the second disk of a machine from outside, so that stays as it is.
      if (index > 0) await hostCommand('cp', ['--sparse=always', file, disk], { log })
      else
        await hostCommand('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', file, '-F', format, disk], {
          log,
        })
      own.push({ file: disk, format: index > 0 ? 'raw' : 'qcow2' })
    }
    return { flavour, disks: own }
  }

  return {
    async machine({ flavour = 'debian', hardware = oneCard(), direct, from } = {}) {
      count += 1
      const name = count === 1 ? 'machine' : `machine-${count}`
      const own = join(folder, name)
      mkdirSync(own, { recursive: true })
      const system = base[flavour]
      const stage = await over(`${folder.slice(folder.lastIndexOf('/') + 1)}-${name}`, from ?? system.stage)
      const load = async (): Promise<DirectStart> => ({
        ...system.direct,
        commandLine: `${COMMAND_LINE} ${direct}`,
      })
      const loader = direct === undefined ? system.loader?.(stage) : load
      const machine = await powerOn({
        name,
        folder: own,
        key,
        disks: stage.disks,
        hardware,
        ...(loader && { load: loader }),
      })
      machines.set(machine, stage)
      return machine
    },
    stageOf(machine) {
      const stage = machines.get(machine)
      if (!stage) throw new Error(`${machine.name} is of another scenario`)
      machines.delete(machine)
      return stage
    },
    shared<Value>(name: string, make: () => Promise<Value>) {
      const found = stages.get(name) ?? make()
      stages.set(name, found)
      // Every name has one maker, and so one type.
      return found as Promise<Value>
    },
    withoutApp: base.withoutApp,
    packages() {
      if (!packages) throw new Error('the scenario does not say that it wants packages')
      return packages
    },
    secondKernel: () => secondKernel(base.kernel, join(folder, 'disks.log')),
    async record(machine, name) {
      const path = `/home/jo/${name}.tar.gz`
      const answer = await machine.asPerson(['handoverctl', 'capture', path])
      if (answer.code !== 0) throw new Error(`${name} could not be recorded: ${answer.errors}`)
      mkdirSync(recordings, { recursive: true })
      await machine.copyOut(path, join(recordings, `${name}.tar.gz`))
      await machine.output(`rm ${path}`)
    },
    async keepLogs() {
      for (const machine of machines.keys()) await machine.keepLogs()
    },
    addresses: () => [...machines.keys()].map(({ address }) => address),
    async close() {
      for (const [machine, { disks }] of machines) {
        await machine.cutPower()
        for (const { file } of disks) rmSync(file, { force: true })
      }
    },
  }
}

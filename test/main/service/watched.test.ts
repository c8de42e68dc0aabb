import { describe, expect, it } from 'vitest'
import { type Watched, watched } from '../../../src-main/service/watched.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { exampleReport } from './example-report.ts'

describe('watched', () => {
  it('looks at nothing while nobody listens', async () => {
    const machine = example()
    await machine.settle()
    expect(machine.looks).toBe(0)
    machine.host.listen(() => {})()
    await machine.settle()
    expect(machine.looks).toBe(1)
    expect(machine.timers()).toBe(0)
  })

  it('tells of a change with a fresh report, and of nothing else', async () => {
    const machine = example()
    const told = machine.listen()
    await machine.pass(3)
    machine.state = 'vfio'
    await machine.pass(3)
    expect(told).toEqual(['vfio'])
  })

  it('tells of a change that came between the report of a window and the first look', async () => {
    const machine = example()
    await machine.host.read()
    machine.state = 'vfio'
    const told = machine.listen()
    await machine.pass(1)
    expect(told).toEqual(['vfio'])
  })

  it('follows a report that was on its way when the change came by another', async () => {
    const machine = example()
    const told = machine.listen()
    machine.hold()
    const first = machine.host.read()
    await machine.settle()
    machine.state = 'vfio'
    machine.release()
    expect(await first).toMatchObject({ value: { source: { name: 'nvidia' } } })
    await machine.pass(1)
    expect(told).toEqual(['vfio'])
  })

  it('tells every listener, and none after it has stopped', async () => {
    const machine = example()
    const first = machine.listen()
    const second = machine.listen()
    await machine.settle()
    machine.state = 'a'
    await machine.pass(1)
    machine.stop(second)
    machine.state = 'b'
    await machine.pass(1)
    expect(first).toEqual(['a', 'b'])
    expect(second).toEqual(['a'])
  })

  it('ends its polling with the last listener, also in the middle of a look', async () => {
    const machine = example()
    const told = [machine.listen(), machine.listen()]
    await machine.settle()
    expect(machine.timers()).toBe(1)
    machine.fire()
    told.forEach(machine.stop)
    await machine.settle()
    expect(machine.timers()).toBe(0)
  })

  it('starts again for a new listener', async () => {
    const machine = example()
    const before = machine.listen()
    await machine.settle()
    machine.stop(before)
    machine.state = 'vfio'
    const told = machine.listen()
    await machine.pass(2)
    expect(told).toEqual(['vfio'])
    expect(machine.timers()).toBe(1)
  })

  it('shares one inspection among all who ask at the same time', async () => {
    const machine = example()
    await Promise.all([machine.host.read(), machine.host.read()])
    expect(machine.inspections).toBe(1)
    await machine.host.read()
    expect(machine.inspections).toBe(2)
  })

  it('tells nothing when the inspection fails, and goes on', async () => {
    const machine = example()
    const told = machine.listen()
    await machine.pass(1)
    machine.failing = true
    machine.state = 'a'
    await machine.pass(2)
    machine.failing = false
    machine.state = 'b'
    await machine.pass(1)
    expect(told).toEqual(['b'])
    expect(machine.inspections).toBe(2)
  })

  it('reports a bug of the inspection and goes on', async () => {
    const machine = example()
    const told = machine.listen()
    await machine.pass(1)
    machine.throwing = true
    machine.state = 'a'
    await machine.pass(1)
    machine.throwing = false
    machine.state = 'b'
    await machine.pass(1)
    expect(machine.bugs).toHaveLength(1)
    expect(told).toEqual(['b'])
  })
})

interface Example {
  state: string
  failing: boolean
  throwing: boolean
  looks: number
  inspections: number
  readonly bugs: unknown[]
  readonly host: Watched<HostReport>
  /** Listens; gives the names of the reports that were told. */
  listen(): Told
  stop(told: Told): void
  /** Keeps inspections from ending until they are released. */
  hold(): void
  release(): void
  timers(): number
  fire(): void
  settle(): Promise<void>
  /** Lets some turns of the clock pass. */
  pass(turns: number): Promise<void>
}

type Told = (string | null)[]

function example(): Example {
  const timers = new Set<() => void>()
  const stops = new Map<Told, () => void>()
  let held: Promise<void> = Promise.resolve()
  let release = (): void => {}
  const machine: Example = {
    state: 'nvidia',
    failing: false,
    throwing: false,
    looks: 0,
    inspections: 0,
    bugs: [],
    host: watched({
      async fingerprint() {
        machine.looks += 1
        return machine.state
      },
      async read() {
        machine.inspections += 1
        if (machine.throwing) throw new Error('a bug')
        const report = exampleReport(machine.state)
        await held
        return machine.failing ? failed('unavailable', 'Stuck.') : { ok: true, value: report }
      },
      schedule(milliseconds, action) {
        expect(milliseconds).toBe(3000)
        timers.add(action)
        return () => timers.delete(action)
      },
      interval: 3000,
      onBug: (error) => machine.bugs.push(error),
    }),
    listen() {
      const told: Told = []
      stops.set(
        told,
        machine.host.listen((report) => told.push(report.source.name)),
      )
      return told
    },
    stop: (told) => stops.get(told)?.(),
    hold() {
      held = new Promise((resolve) => {
        release = resolve
      })
    },
    release: () => release(),
    timers: () => timers.size,
    fire() {
      for (const action of [...timers]) {
        timers.delete(action)
        action()
      }
    },
    settle: () => new Promise((resolve) => setImmediate(resolve)),
    async pass(turns) {
      for (let turn = 0; turn < turns; turn += 1) {
        machine.fire()
        await machine.settle()
      }
    },
  }
  return machine
}

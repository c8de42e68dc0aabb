import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { followEvents } from '../../../src-main/libvirt/events.ts'
import { smallDefinition } from '../../fixtures/libvirt/definitions.ts'
import { noSession, openSession, type SessionLibvirt } from '../../fixtures/libvirt/session.ts'
import { stubProgram } from './stub-program.ts'

/** Runs actions after a tenth of the time that is asked for. */
function hurried(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds / 10)
  return () => clearTimeout(timer)
}

/** Follows a connection and tells how often something may have changed. */
function follow(virsh: Parameters<typeof followEvents>[0]['virsh']) {
  let changes = 0
  const stop = followEvents({
    virsh,
    onChange: () => {
      changes += 1
    },
    schedule: hurried,
  })
  onTestFinished(stop)
  return {
    stop,
    count: () => changes,
    /** Waits until something more was told than so many times. */
    async beyond(known: number): Promise<void> {
      for (let turn = 0; turn < 200 && changes <= known; turn += 1) await sleep(50)
      expect(changes).toBeGreaterThan(known)
    },
  }
}

describe.skipIf(noSession)('the events of a real libvirt', () => {
  let session: SessionLibvirt & { readonly end: () => void }

  beforeAll(() => {
    session = openSession()
  })

  afterAll(() => session.end())

  it('tell of a VM that comes, changes and goes, by whoever did it', async () => {
    const followed = follow(session.virsh)
    await followed.beyond(0)
    await quiet(followed.count)
    for (const deed of [
      () => session.define(smallDefinition({ name: 'comes' })),
      () => session.run('desc', 'comes', '--config', 'changes'),
      () => session.run('undefine', 'comes'),
    ]) {
      const before = followed.count()
      deed()
      await followed.beyond(before)
    }
  })

  it('are followed anew by themselves after the daemon was killed', async () => {
    const followed = follow(session.virsh)
    await followed.beyond(0)
    await quiet(followed.count)
    const before = followed.count()
    session.killDaemon()
    await followed.beyond(before)
    await quiet(followed.count)
    const later = followed.count()
    session.define(smallDefinition({ name: 'after' }))
    await followed.beyond(later)
  })
})

it('where none can be had, somebody looks every now and then', async () => {
  const followed = follow({ program: '/no/such/virsh', env: {}, connection: 'qemu:///system' })
  await followed.beyond(2)
  followed.stop()
  const ended = followed.count()
  await sleep(700)
  expect(followed.count()).toBe(ended)
})

it('of what a running VM tells all the time nothing is heard', async () => {
  const lines = [
    "event 'balloon-change' for domain 'a': 1048576KiB",
    "event 'rtc-change' for domain 'a': 0",
    "event 'lifecycle' for domain 'event balloon-change': Started Booted",
  ]
  const program = stubProgram(`printf '%s\\n' "${lines.join('" "')}"; sleep 5`)
  let changes = 0
  const stop = followEvents({
    virsh: { program, env: { PATH: process.env.PATH ?? '' }, connection: 'c' },
    onChange: () => {
      changes += 1
    },
    schedule: () => () => {},
  })
  onTestFinished(stop)
  for (let turn = 0; turn < 100 && changes === 0; turn += 1) await sleep(20)
  await sleep(100)
  expect(changes).toBe(1)
})

/** Waits until nothing was told for a while. */
async function quiet(count: () => number): Promise<void> {
  for (let known = -1; known !== count(); ) {
    known = count()
    await sleep(500)
  }
}

import { expect, it } from 'vitest'
import { watchVms } from '../../../../src-main/service/vms/watch-vms.ts'
import type { VmList } from '../../../../src-shared/vms/vm.ts'

const list = (text: string): VmList => ({
  connections: [{ uri: 'c', kind: 'other', state: 'ok', text }],
  vms: [],
})

/** A watch whose clock stands still until it is told to go on, over a list that is what the test says. */
function watched() {
  let text = ''
  let reads = 0
  let change = (): void => {}
  let hold = Promise.resolve()
  const waiting: (() => void)[] = []
  const bugs: unknown[] = []
  const told: string[] = []
  const watch = watchVms({
    read: async () => {
      reads += 1
      const now = text
      await hold
      if (now === 'broken') throw new Error('broken')
      return list(now)
    },
    follow: (onChange) => {
      change = onChange
      return () => {
        change = () => {}
      }
    },
    schedule: (_milliseconds, action) => {
      waiting.push(action)
      return () => void waiting.splice(waiting.indexOf(action), 1)
    },
    onBug: (error) => bugs.push(error),
  })
  const settle = async (): Promise<void> => {
    for (const action of waiting.splice(0)) action()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const stop = watch.listen(({ connections }) => told.push(connections[0]?.text ?? ''))
  return {
    ...{ watch, told, bugs, settle, stop, waiting },
    reads: () => reads,
    change: (now: string) => {
      text = now
      change()
    },
    hold: (until: Promise<void>) => {
      hold = until
    },
  }
}

it('tells of a change once its events have settled', async () => {
  const { change, settle, told, reads } = watched()
  change('a')
  change('b')
  change('c')
  await settle()
  expect([told, reads()]).toEqual([['c'], 1])
  change('c')
  await settle()
  expect(told).toEqual(['c'])
})

it('misses nothing that happens while it reads', async () => {
  const { change, settle, told, hold } = watched()
  const { promise, resolve } = Promise.withResolvers<void>()
  hold(promise)
  change('a')
  await settle()
  change('b')
  resolve()
  await settle()
  await settle()
  expect(told).toEqual(['a', 'b'])
})

it('goes on after a reading that broke, and says so', async () => {
  const { change, settle, told, bugs } = watched()
  change('broken')
  await settle()
  change('a')
  await settle()
  expect([told, bugs]).toEqual([['a'], [new Error('broken')]])
})

it('looks when it is touched, and not at all while nobody listens', async () => {
  const { watch, change, settle, told, stop, waiting } = watched()
  change('a')
  await settle()
  change('b')
  stop()
  expect(waiting).toEqual([])
  watch.touch()
  await settle()
  expect(told).toEqual(['a'])
})

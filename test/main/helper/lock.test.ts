import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAlive, thisProcess } from '../../../src-main/helper/around/processes.ts'
import { holderOf, lock } from '../../../src-main/helper/engine/lock.ts'
import type { Holder } from '../../../src-main/helper/parts.ts'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { applyIt, put, someFile, withTiny } from './tiny-host.ts'

const alive = (...pids: number[]) => ({ isAlive: ({ pid }: Holder) => pids.includes(pid) })

describe('the lock', () => {
  it('is held by one at a time, and tells who that is', () =>
    withTiny([someFile], async ({ parts }) => {
      const first = { ...parts, ...alive(100) }
      const second = { ...first, self: { ...parts.self, pid: 200 }, who: 'bert' }
      const locking = lock(first, 'apply')
      expect(locking.tag).toBe('locked')
      expect(lock(second, 'undo')).toMatchObject({
        tag: 'busy',
        holder: { pid: 100, who: 'anna', verb: 'apply' },
      })
      expect(await runVerb(applyIt, second)).toMatchObject({ tag: 'refused', refusals: [{ code: 'busy' }] })
      if (locking.tag === 'locked') locking.release()
      expect(holderOf(second)).toBeUndefined()
      expect((await runVerb(applyIt, second)).tag).toBe('applied')
    }))

  it('passes from one that is gone to exactly one of those that want it', () =>
    withTiny([someFile], async ({ path, parts }) => {
      lock(parts, 'apply')
      const second = { ...parts, self: { ...parts.self, pid: 200 }, ...alive(200, 300) }
      const third = { ...second, self: { ...parts.self, pid: 300 } }
      const locking = lock(second, 'recover')
      expect(locking.tag).toBe('locked')
      expect(lock(third, 'recover')).toMatchObject({ tag: 'busy', holder: { pid: 200 } })
      if (locking.tag === 'locked') locking.release()
      expect(readdirSync(join(path, '/var/lib/handover/lock'))).toEqual([])
    }))

  it('is not held by what makes no sense', () =>
    withTiny([someFile], async ({ path, parts }) => {
      put(path, '/var/lib/handover/lock/1', '{"pid":')
      put(path, '/var/lib/handover/lock/zzz', '')
      expect(lock({ ...parts, ...alive(100) }, 'apply').tag).toBe('locked')
    }))

  it('lets two applies at once change the machine once', () =>
    withTiny([someFile], async ({ parts }) => {
      const first = { ...parts, ...alive(100, 200) }
      const second = { ...first, self: { ...parts.self, pid: 200 }, newDigits: () => 'ffff' }
      const results = await Promise.all([runVerb(applyIt, first), runVerb(applyIt, second)])
      expect(results.map(({ tag }) => tag).sort()).toEqual(['applied', 'refused'])
    }))
})

describe('a process', () => {
  it('is told from another with its number, and from one of another boot', () => {
    const self = thisProcess()
    expect(isAlive(self)).toBe(true)
    expect(isAlive({ ...self, start: '1' })).toBe(false)
    expect(isAlive({ ...self, boot: 'another' })).toBe(false)
    expect(isAlive({ ...self, pid: 4_194_304 })).toBe(false)
  })
})

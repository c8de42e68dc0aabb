import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HelperParts } from '../../../src-main/helper/parts.ts'
import { runAtBoot, runVerb } from '../../../src-main/helper/run-verb.ts'
import { statusSchema } from '../../../src-shared/change/record.ts'
import { applyIt, put, someArguments, someFile, type Tiny, withTiny } from './tiny-host.ts'

const id = '20261122-120000-0a1b'
const confirmIt = { protocol: 1, verb: 'confirm', transaction: id } as const
const minutes = (count: number) => count * 60_000

/** Applies, and gives the parts of the start after that, in which the change is in effect. */
async function nextStart({ path, parts }: Tiny, own: Partial<HelperParts> = {}): Promise<HelperParts> {
  expect(await runVerb(applyIt, parts)).toMatchObject({ tag: 'applied' })
  put(path, '/proc/cmdline', 'quiet gpu_handover=on\n')
  return { ...parts, bootId: 'boot-2', ...own }
}

/** The machine as if it were the running one, with the calls of systemctl. */
function live(parts: HelperParts) {
  const calls: string[] = []
  const machine: HelperParts['machine'] = {
    ...parts.machine,
    live: true,
    run: async (tool, args) => {
      calls.push([tool, ...args].join(' '))
      return { code: 0, output: '', errors: '', missing: false }
    },
  }
  return { machine, calls }
}

const recordAt = (path: string) =>
  statusSchema.parse(JSON.parse(readFileSync(join(path, '/var/lib/handover/status.json'), 'utf8'))).records[0]

describe('the guard', () => {
  it('takes the change back when nobody confirms, and restarts a machine that nobody uses, once', () =>
    withTiny([someFile, someArguments], async (tiny) => {
      const { machine, calls } = live(tiny.parts)
      const parts = await nextStart(tiny, { machine })
      const result = await runAtBoot('guard', parts)
      expect(tiny.passed()).toBe(minutes(10))
      expect(result).toMatchObject({
        tag: 'undone',
        record: { phase: 'undone', endedBy: 'guard', guardRestarted: true },
      })
      expect(existsSync(join(tiny.path, '/etc/new'))).toBe(false)
      expect(calls.filter((call) => call === 'systemctl reboot')).toHaveLength(1)
      expect(await runAtBoot('guard', { ...parts, bootId: 'boot-3' })).toMatchObject({ to: 'nothing-to-do' })
      expect(calls.filter((call) => call === 'systemctl reboot')).toHaveLength(1)
    }))

  it.each(['open', 'unknown'] as const)('never restarts under a person (sessions: %s)', (sessions) =>
    withTiny([someArguments], async (tiny) => {
      const { machine, calls } = live(tiny.parts)
      const parts = await nextStart(tiny, { machine, sessions: async () => sessions })
      expect(await runAtBoot('guard', parts)).toMatchObject({
        tag: 'undone',
        restart: true,
        record: { guardRestarted: false },
      })
      expect(calls).not.toContain('systemctl reboot')
    }),
  )

  it('ends as soon as somebody confirms, and never asks again', () =>
    withTiny([someArguments], async (tiny) => {
      const parts = await nextStart(tiny)
      let polls = 0
      const sleep: HelperParts['clock']['sleep'] = async (milliseconds) => {
        polls += 1
        if (polls === 3) expect(await runVerb(confirmIt, parts)).toMatchObject({ tag: 'confirmed' })
        await parts.clock.sleep(milliseconds)
      }
      const result = await runAtBoot('guard', { ...parts, clock: { ...parts.clock, sleep } })
      expect(result).toMatchObject({ tag: 'confirmed', record: { phase: 'confirmed', confirmBy: null } })
      expect(tiny.passed()).toBeLessThan(minutes(1))
      expect(await runAtBoot('guard', { ...parts, bootId: 'boot-3' })).toMatchObject({ to: 'nothing-to-do' })
    }))

  it('leaves a start without the kernel word alone', () =>
    withTiny([someArguments], async (tiny) => {
      const parts = await nextStart(tiny)
      put(tiny.path, '/proc/cmdline', 'quiet gpu_handover=only\n')
      expect(await runAtBoot('guard', parts)).toMatchObject({ to: 'nothing-to-do' })
      expect(tiny.passed()).toBe(0)
      expect(recordAt(tiny.path)).toMatchObject({ phase: 'applied' })
    }))

  it('does not wait in the start in which the change was applied', () =>
    withTiny([someArguments], async (tiny) => {
      await nextStart(tiny)
      expect(await runAtBoot('guard', tiny.parts)).toMatchObject({ to: 'nothing-to-do' })
      expect(tiny.passed()).toBe(0)
    }))

  it('is off when the person said so', () =>
    withTiny([someArguments], async (tiny) => {
      const off = { ...applyIt, choice: { ...applyIt.choice, guardMinutes: 0 } }
      expect(await runVerb(off, tiny.parts)).toMatchObject({ tag: 'applied' })
      put(tiny.path, '/proc/cmdline', 'gpu_handover=on')
      const result = await runAtBoot('guard', { ...tiny.parts, bootId: 'boot-2' })
      expect(result).toMatchObject({ to: 'nothing-to-do' })
    }))

  it('tells until when it waits, and goes on with the rest when it is started again in the same boot', () =>
    withTiny([someArguments], async (tiny) => {
      const parts = await nextStart(tiny)
      const start = parts.clock.now()
      const stopping = () => tiny.passed() >= minutes(4)
      expect(await runAtBoot('guard', { ...parts, stopping })).toMatchObject({ to: 'nothing-to-do' })
      expect(recordAt(tiny.path)).toMatchObject({ phase: 'applied', confirmBy: start + minutes(10) })
      expect(await runAtBoot('guard', parts)).toMatchObject({ tag: 'undone' })
      expect(tiny.passed()).toBe(minutes(10))
    }))
})

describe('confirm', () => {
  it('is refused before the restart, and in a start without the change', () =>
    withTiny([someArguments], async (tiny) => {
      expect(await runVerb(confirmIt, tiny.parts)).toMatchObject({ refusals: [{ code: 'no-such-change' }] })
      const parts = await nextStart(tiny)
      expect(await runVerb(confirmIt, tiny.parts)).toMatchObject({ refusals: [{ code: 'not-started-yet' }] })
      put(tiny.path, '/proc/cmdline', 'quiet\n')
      expect(await runVerb(confirmIt, parts)).toMatchObject({ refusals: [{ code: 'started-without' }] })
    }))
})

import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import { Crash, crashingAt } from './crash.ts'
import { changedPaths, treeOf } from './scratch-parts.ts'
import { applyIt, put, someArguments, someFile, type Tiny, withTiny } from './tiny-host.ts'

const id = '20261122-120000-0a1b'
const folder = `/var/lib/handover/transactions/${id}`
const undoIt = { protocol: 1, verb: 'undo', transaction: id } as const
const recoverIt = { protocol: 1, verb: 'recover' } as const

const lines: Operation = {
  id: 'lines',
  why: '',
  kind: 'lines',
  path: '/etc/theirs',
  remove: [{ line: 1, text: 'a' }],
}
// The second change of the same file has to be undone before the first.
const again: Operation = { ...someArguments, id: 'again' }
const operations = [lines, someFile, someArguments, again]

/** The tree without what is remembered, and the folders that lead there. */
function treeAt(path: string): Map<string, string> {
  return new Map([...treeOf(path)].filter(([name]) => name !== '/var' && name !== '/var/lib'))
}

async function crash(run: Promise<unknown>): Promise<void> {
  await expect(run).rejects.toBeInstanceOf(Crash)
}

async function effectsOf(request: typeof applyIt | typeof undoIt, { parts }: Tiny): Promise<number> {
  const { machine, counter } = crashingAt(parts.machine, Number.POSITIVE_INFINITY)
  await runVerb(request, { ...parts, machine })
  return counter.effects
}

// Some hundred runs; a machine that has much else to do is given the time for them.
describe('recovery', { timeout: 60_000 }, () => {
  it.each([false, true])('ends at before or after, wherever an apply is cut off (torn line: %s)', (torn) =>
    withTiny(operations, async (first) => {
      put(first.path, lines.path, 'a\nb\n')
      const before = treeAt(first.path)
      const effects = await effectsOf(applyIt, first)
      const after = treeAt(first.path)
      expect(effects).toBeGreaterThan(30)
      const ends = new Set<string>()
      for (let cut = 0; cut < effects; cut += 1)
        await withTiny(operations, async ({ path, parts }) => {
          put(path, lines.path, 'a\nb\n')
          const { machine } = crashingAt(parts.machine, cut, torn)
          await crash(runVerb(applyIt, { ...parts, machine }))
          const result = await runVerb(recoverIt, parts)
          if (result.tag !== 'recovered') expect.fail(`${cut}: ${JSON.stringify(result)}`)
          const now = withoutTimes(treeAt(path))
          const isAfter = changedPaths(withoutTimes(after), now).length === 0
          if (!isAfter) expect(changedPaths(withoutTimes(before), now), String(cut)).toEqual([])
          ends.add(`${result.to} ${isAfter ? 'after' : 'before'}`)
          // Whatever was found, the next request meets a machine in one piece.
          expect((await runVerb(recoverIt, parts)).tag, String(cut)).toBe('recovered')
        })
      expect([...ends].sort()).toEqual([
        'after after',
        'before before',
        'nothing-to-do after',
        'nothing-to-do before',
      ])
    }),
  )

  it('ends at before, wherever an undo is cut off once it was announced', () =>
    withTiny(operations, async (first) => {
      put(first.path, lines.path, 'a\nb\n')
      const before = withoutTimes(treeAt(first.path))
      await runVerb(applyIt, first.parts)
      const after = withoutTimes(treeAt(first.path))
      const effects = await effectsOf(undoIt, first)
      let announced = false
      for (let cut = 0; cut < effects; cut += 1)
        await withTiny(operations, async ({ path, parts }) => {
          put(path, lines.path, 'a\nb\n')
          await runVerb(applyIt, parts)
          const { machine } = crashingAt(parts.machine, cut)
          await crash(runVerb(undoIt, { ...parts, machine }))
          const result = await runVerb(recoverIt, parts)
          if (result.tag !== 'recovered') expect.fail(`${cut}: ${JSON.stringify(result)}`)
          expect(result.left, String(cut)).toEqual([])
          const now = withoutTimes(treeAt(path))
          const isAfter = changedPaths(after, now).length === 0
          if (!isAfter) expect(changedPaths(before, now), String(cut)).toEqual([])
          if (isAfter) expect(result.to, String(cut)).toBe('nothing-to-do')
          announced ||= !isAfter
          // Once it was announced there is no way back to after.
          expect(isAfter, String(cut)).toBe(!announced)
        })
    }))

  it('runs before any later request: a new apply after a crash starts from before', () =>
    withTiny([someFile, someArguments], async ({ path, parts }) => {
      const { machine } = crashingAt(parts.machine, 20)
      await crash(runVerb(applyIt, { ...parts, machine }))
      const result = await runVerb(applyIt, { ...parts, newDigits: () => 'ffff' })
      expect(result).toMatchObject({ tag: 'applied' })
      const status = readFileSync(join(path, '/var/lib/handover/status.json'), 'utf8')
      expect(JSON.parse(status)).toMatchObject({
        records: [{ phase: 'rolled-back', endedBy: 'crash' }, { phase: 'applied' }],
      })
    }))

  it('refuses everything while a journal cannot be trusted, and touches nothing', () =>
    withTiny([someFile], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      const file = join(path, folder, 'journal.jsonl')
      writeFileSync(file, readFileSync(file, 'utf8').replace('"is":"started"', '"is":"Started"'))
      const before = treeAt(path)
      for (const request of [undoIt, recoverIt, applyIt])
        expect(await runVerb(request, parts)).toMatchObject({ refusals: [{ code: 'journal-damaged' }] })
      expect(changedPaths(before, treeAt(path))).toEqual([])
    }))

  it('puts nothing back from a copy that was damaged', () =>
    withTiny([someArguments], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      const copies = join(path, folder, 'copies')
      for (const name of readdirSync(copies)) appendFileSync(join(copies, name), 'x')
      expect(await runVerb(undoIt, parts)).toMatchObject({
        tag: 'failed',
        state: 'between',
        left: [{ code: 'not-put-back' }],
      })
      expect(readFileSync(join(path, '/etc/arguments'), 'utf8')).toBe('quiet\ngpu_handover=on\n')
    }))

  it('tells of a commit that nobody was told of', () =>
    withTiny([someFile], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      rmSync(join(path, '/var/lib/handover/status.json'))
      expect(await runVerb(recoverIt, parts)).toMatchObject({ to: 'after', record: { phase: 'applied' } })
      expect(existsSync(join(path, '/var/lib/handover/status.json'))).toBe(true)
    }))
})

/** A tree without the time of each file, which is another one in each root. */
function withoutTimes(tree: Map<string, string>): Map<string, string> {
  return new Map([...tree].map(([path, what]) => [path, what.replace(/^([0-7]+) \d+ /, '$1 ')]))
}

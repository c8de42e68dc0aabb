import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAtBoot, runVerb } from '../../../src-main/helper/run-verb.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import { applyIt, argumentsFile, put, someArguments, someFile, tinyHost, withTiny } from './tiny-host.ts'

const id = '20261122-120000-0a1b'
const undoIt = { protocol: 1, verb: 'undo', transaction: id } as const

const textAt = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

describe('undo', () => {
  it('removes what came, puts back what was, and keeps no copies of it', () =>
    withTiny([someFile, someArguments], async ({ path, parts }) => {
      const old = new Date('2025-03-04T05:06:07.089Z')
      utimesSync(join(path, argumentsFile), old, old)
      await runVerb(applyIt, parts)
      expect(await runVerb(undoIt, parts)).toMatchObject({ tag: 'undone', restart: false, left: [] })
      expect(existsSync(join(path, '/etc/new'))).toBe(false)
      expect(textAt(path, argumentsFile)).toBe('quiet\n')
      expect(statSync(join(path, argumentsFile)).mtimeMs).toBeCloseTo(old.getTime(), 2)
      expect(readdirSync(join(path, '/var/lib/handover/transactions', id))).toEqual(['journal.jsonl'])
    }))

  it('needs no id in a rescue shell, where it takes back what is in force', () =>
    withTiny([someFile], async ({ path, parts }) => {
      expect(await runAtBoot('undo', parts)).toMatchObject({ refusals: [{ code: 'nothing-to-undo' }] })
      await runVerb(applyIt, parts)
      expect(await runAtBoot('undo', parts)).toMatchObject({ tag: 'undone', record: { id }, left: [] })
      expect(existsSync(join(path, '/etc/new'))).toBe(false)
      expect(await runAtBoot('undo', parts)).toMatchObject({ refusals: [{ code: 'nothing-to-undo' }] })
    }))

  it('takes only our part out of a file that somebody changed since', () =>
    withTiny([someArguments], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      put(path, argumentsFile, 'quiet\ngpu_handover=on\nmine\n')
      expect(await runVerb(undoIt, parts)).toMatchObject({ tag: 'undone', left: [] })
      expect(textAt(path, argumentsFile)).toBe('quiet\nmine\n')
    }))

  it('leaves a file of ours that somebody changed since, and names it', () =>
    withTiny([someFile], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      put(path, '/etc/new/folder/ours', 'ours\nand mine\n')
      expect(await runVerb(undoIt, parts)).toMatchObject({
        tag: 'undone',
        left: [{ code: 'changed-since', place: '/etc/new/folder/ours' }],
      })
      expect(textAt(path, '/etc/new/folder/ours')).toBe('ours\nand mine\n')
    }))

  it('does not bring back what somebody removed since', () =>
    withTiny([someArguments], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      rmSync(join(path, argumentsFile))
      expect(await runVerb(undoIt, parts)).toMatchObject({
        tag: 'undone',
        left: [{ code: 'gone-since', place: argumentsFile }],
      })
      expect(existsSync(join(path, argumentsFile))).toBe(false)
    }))

  it('keeps a folder that somebody uses now', () =>
    withTiny([someFile], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      put(path, '/etc/new/theirs', '')
      expect(await runVerb(undoIt, parts)).toMatchObject({ tag: 'undone', left: [] })
      expect(readdirSync(join(path, '/etc/new'))).toEqual(['theirs'])
    }))

  it('takes out the lines and arguments that were adopted, and theirs alone', () => {
    const file = '/etc/modprobe.d/vfio.conf'
    const adopt: Operation = {
      id: 'adopt',
      why: '',
      kind: 'adopt',
      lines: [{ path: file, line: 1, text: 'options vfio-pci ids=10de:2204' }],
      arguments: ['quiet'],
    }
    return withTiny([adopt, someArguments], async ({ path, parts }) => {
      put(path, file, 'options vfio-pci ids=10de:2204\noptions kvm ignore_msrs=1\n')
      await runVerb(applyIt, parts)
      expect(textAt(path, file)).toContain('vfio-pci')
      // A line above moves the adopted one; it is found all the same.
      put(path, file, '# mine\noptions vfio-pci ids=10de:2204\noptions kvm ignore_msrs=1\n')
      expect(await runVerb(undoIt, parts)).toMatchObject({ tag: 'undone' })
      expect(textAt(path, file)).toBe('# mine\noptions kvm ignore_msrs=1\n')
      expect(textAt(path, argumentsFile)).toBe('\n')
    })
  })

  it('leaves adopted lines where they were when the apply fails', () => {
    const file = '/etc/modprobe.d/vfio.conf'
    const adopt: Operation = {
      id: 'adopt',
      why: '',
      kind: 'adopt',
      lines: [{ path: file, line: 1, text: 'a' }],
      arguments: [],
    }
    return withTiny(
      [adopt, someArguments],
      async ({ path, parts }) => {
        put(path, file, 'a\nb\n')
        expect(await runVerb(applyIt, parts)).toMatchObject({ tag: 'failed', state: 'before' })
        expect(textAt(path, file)).toBe('a\nb\n')
      },
      tinyHost({ perform: async () => ({ ok: false, problem: { code: 'no', text: 'No.' } }) }),
    )
  })

  it('says that the machine is between where something cannot be put back, and goes on the next time', () => {
    let works = false
    const host = tinyHost({
      revert: async () => (works ? { ok: true } : { ok: false, problem: { code: 'busy-tool', text: 'No.' } }),
    })
    return withTiny(
      [someFile, someArguments],
      async ({ path, parts }) => {
        await runVerb(applyIt, parts)
        const stuck = await runVerb(undoIt, parts)
        expect(stuck).toMatchObject({ tag: 'failed', state: 'between', problem: { code: 'not-reverted' } })
        // The rest is back nevertheless.
        expect(existsSync(join(path, '/etc/new'))).toBe(true)
        expect(existsSync(join(path, '/etc/new/folder/ours'))).toBe(false)
        works = true
        expect(await runVerb({ protocol: 1, verb: 'recover' }, parts)).toMatchObject({
          tag: 'recovered',
          to: 'before',
          record: { phase: 'undone', endedBy: 'person' },
        })
        expect(existsSync(join(path, '/etc/new'))).toBe(false)
      },
      host,
    )
  })

  it('refuses to take back a change that is not the one in force', () =>
    withTiny([someFile], async ({ parts }) => {
      const other = { ...undoIt, transaction: '20261122-120000-ffff' }
      expect(await runVerb(undoIt, parts)).toMatchObject({ refusals: [{ code: 'no-such-change' }] })
      await runVerb(applyIt, parts)
      expect(await runVerb(other, parts)).toMatchObject({ refusals: [{ code: 'no-such-change' }] })
      await runVerb(undoIt, parts)
      expect(await runVerb(undoIt, parts)).toMatchObject({ refusals: [{ code: 'no-such-change' }] })
    }))

  it('ends a pause with the change', () =>
    withTiny([someArguments], async ({ path, parts }) => {
      await runVerb(applyIt, parts)
      expect(await runVerb({ protocol: 1, verb: 'pause', on: true }, parts)).toEqual({
        tag: 'paused',
        on: true,
      })
      expect(existsSync(join(path, '/boot/once'))).toBe(true)
      expect(await runVerb(undoIt, parts)).toMatchObject({ tag: 'undone', record: { paused: false } })
      expect(existsSync(join(path, '/boot/once'))).toBe(false)
    }))
})

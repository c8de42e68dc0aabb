import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { statusSchema } from '../../../src-shared/change/record.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import { ownFiles } from '../../../src-shared/plan/own-files.ts'
import { changedPaths, treeOf } from './scratch-parts.ts'
import { applyIt, argumentsFile, put, someArguments, someFile, tinyHost, withTiny } from './tiny-host.ts'

const codesOf = (result: Awaited<ReturnType<typeof runVerb>>): string[] =>
  result.tag === 'refused' ? result.refusals.map(({ code }) => code) : []

const statusAt = (path: string) =>
  statusSchema.parse(JSON.parse(readFileSync(join(path, '/var/lib/handover/status.json'), 'utf8')))

describe('apply', () => {
  it('does every operation, and tells all who may read it who did what', () =>
    withTiny([someFile, someArguments], async ({ path, parts, told }) => {
      const result = await runVerb(applyIt, parts)
      expect(result).toMatchObject({ tag: 'applied', restart: true })
      expect(readFileSync(join(path, '/etc/new/folder/ours'), 'utf8')).toBe('ours\n')
      expect(readFileSync(join(path, argumentsFile), 'utf8')).toBe('quiet\ngpu_handover=on\n')
      expect(statusAt(path).records).toMatchObject([
        { id: '20261122-120000-0a1b', phase: 'applied', who: 'anna', bootId: 'boot-1' },
      ])
      expect(statSync(join(path, '/var/lib/handover/status.json')).mode & 0o777).toBe(0o644)
      expect(statSync(join(path, '/var/lib/handover/transactions')).mode & 0o777).toBe(0o700)
      const percents = told.flatMap((one) => (one.type === 'progress' ? [one.percent] : []))
      expect(percents).toEqual(percents.toSorted((a, b) => a - b))
      expect(percents.at(-1)).toBe(100)
    }))

  it('refuses a plan that the person did not see, and leaves no trace of having been asked', () =>
    withTiny([someFile], async ({ path, parts }) => {
      const before = treeOf(path)
      expect(codesOf(await runVerb({ ...applyIt, digest: 'c'.repeat(64) }, parts))).toEqual([
        'digest-differs',
      ])
      expect(codesOf(await runVerb({ ...applyIt, digest: 'b'.repeat(64) }, parts))).toEqual([
        'costs-not-shown',
      ])
      expect(changedPaths(before, treeOf(path))).toEqual([])
      expect(existsSync(join(path, '/var'))).toBe(false)
    }))

  it("passes on the plan's own refusals", () =>
    withTiny([], async ({ parts }) => {
      const refused = {
        outcome: { tag: 'refused' as const, refusals: [{ code: 'host-bridge', text: 'No.' }] },
        digests: null,
        before: { iommu: 'on' as const, arguments: [], functions: [] },
      }
      const result = await runVerb(applyIt, { ...parts, look: async () => refused })
      expect(codesOf(result)).toEqual(['host-bridge'])
    }))

  it('refuses a second change while one is in force', () =>
    withTiny([someFile], async ({ parts }) => {
      await runVerb(applyIt, parts)
      expect(codesOf(await runVerb(applyIt, parts))).toEqual(['undo-first'])
    }))

  it('puts everything back when an operation fails, and says why', () =>
    withTiny(
      [someFile, someArguments],
      async ({ path, parts }) => {
        const before = treeOf(path)
        const result = await runVerb(applyIt, parts)
        expect(result).toMatchObject({ tag: 'failed', state: 'before', problem: { code: 'disk-full' } })
        expect(changedPaths(before, withoutState(treeOf(path)))).toEqual([])
        expect(statusAt(path).records).toMatchObject([{ phase: 'rolled-back', endedBy: 'failure' }])
      },
      tinyHost({ perform: async () => ({ ok: false, problem: { code: 'disk-full', text: 'Full.' } }) }),
    ))

  it('believes no success that it cannot read back', () =>
    withTiny(
      [someFile, someArguments],
      async ({ path, parts }) => {
        const result = await runVerb(applyIt, parts)
        expect(result).toMatchObject({ tag: 'failed', state: 'before', problem: { code: 'not-there' } })
        expect(readFileSync(join(path, argumentsFile), 'utf8')).toBe('quiet\n')
      },
      tinyHost({ readBack: async () => [{ code: 'not-there', place: argumentsFile, text: 'No.' }] }),
    ))

  it('puts everything back after an error of its own, and calls it a bug', () =>
    withTiny(
      [someFile, someArguments],
      async ({ path, parts }) => {
        const before = treeOf(path)
        const result = await runVerb(applyIt, parts)
        expect(result).toMatchObject({ tag: 'failed', state: 'before', problem: { code: 'bug' } })
        expect(changedPaths(before, withoutState(treeOf(path)))).toEqual([])
      },
      tinyHost({
        perform: async () => {
          throw new TypeError('x is not a function')
        },
      }),
    ))

  it('goes back when it is asked to stop', () =>
    withTiny([someFile, someArguments], async ({ path, parts, told }) => {
      const before = treeOf(path)
      // From the second operation on.
      const stopping = () => told.some((one) => one.type === 'progress' && one.operation === 'file')
      const result = await runVerb(applyIt, { ...parts, stopping })
      expect(result).toMatchObject({ tag: 'failed', state: 'before', problem: { code: 'stopped' } })
      expect(changedPaths(before, withoutState(treeOf(path)))).toEqual([])
    }))

  it('changes no line that reads otherwise than in the plan', () => {
    const lines: Operation = {
      id: 'lines',
      why: '',
      kind: 'lines',
      path: '/etc/modprobe.d/vfio.conf',
      remove: [{ line: 2, text: 'options vfio-pci ids=10de:2204' }],
    }
    return withTiny([lines], async ({ path, parts }) => {
      put(path, lines.path, 'softdep a pre: b\noptions vfio-pci ids=10de:2204,10de:1aef\n')
      const result = await runVerb(applyIt, parts)
      expect(result).toMatchObject({ tag: 'failed', state: 'before', problem: { code: 'lines-changed' } })
      put(path, lines.path, 'softdep a pre: b\noptions vfio-pci ids=10de:2204\nlast')
      expect(await runVerb(applyIt, { ...parts, newDigits: () => 'ffff' })).toMatchObject({ tag: 'applied' })
      expect(readFileSync(join(path, lines.path), 'utf8')).toBe('softdep a pre: b\nlast')
    })
  })

  it('puts recovery in place before anything else, and takes it away last', () => {
    const unit = { ...someFile, id: 'unit', path: ownFiles.recoverUnit }
    const program: Operation = { id: 'program', why: '', kind: 'boot-program', folder: '/opt/program' }
    return withTiny([someFile, unit, program, someArguments], async ({ path, parts, told }) => {
      const applied = await runVerb(applyIt, parts)
      expect(applied.tag).toBe('applied')
      expect(readFileSync(join(path, '/opt/program/node'), 'utf8')).toBe('a runtime')
      const order = (): (string | null)[] =>
        told.splice(0).flatMap((one) => (one.type === 'progress' ? [one.operation] : []))
      expect(order()).toEqual([null, null, 'program', 'unit', 'file', 'arguments', null])
      await runVerb({ protocol: 1, verb: 'undo', transaction: '20261122-120000-0a1b' }, parts)
      expect(order()).toEqual(['arguments', 'file', null, 'unit', 'program'])
    })
  })

  it('keeps a video BIOS in its file alone, and only the one of the plan', () => {
    const rom = Buffer.from('a video BIOS')
    const sha256 = createHash('sha256').update(rom).digest('hex')
    const vbios: Operation = { id: 'vbios', why: '', kind: 'vbios', path: '/var/rom', sha256, bytes: 12 }
    const asked = (bytes: Buffer) => ({
      ...applyIt,
      choice: { ...applyIt.choice, vbios: { card: '0000:01:00.0', rom: bytes.toString('base64') } },
    })
    return withTiny([vbios], async ({ path, parts }) => {
      expect(await runVerb(asked(Buffer.from('another')), parts)).toMatchObject({
        tag: 'failed',
        state: 'before',
        problem: { code: 'vbios-differs' },
      })
      const result = await runVerb(asked(rom), { ...parts, newDigits: () => 'ffff' })
      expect(result).toMatchObject({ tag: 'applied', record: { choice: { vbios: { rom: '' } } } })
      expect(readFileSync(join(path, '/var/rom'))).toEqual(rom)
      const journal = '/var/lib/handover/transactions/20261122-120000-ffff/journal.jsonl'
      expect(readFileSync(join(path, journal), 'utf8')).not.toContain(rom.toString('base64'))
    })
  })

  it('writes nothing through a link', () =>
    withTiny([someFile], async ({ path, parts }) => {
      put(path, '/elsewhere/x', '')
      symlinkSync('../elsewhere', join(path, '/etc/new'))
      const result = await runVerb(applyIt, parts)
      expect(result).toMatchObject({ tag: 'failed', state: 'before', problem: { code: 'write-link' } })
      expect(existsSync(join(path, '/elsewhere/folder'))).toBe(false)
    }))
})

/** A tree without the folders that lead to what is remembered. */
function withoutState(tree: Map<string, string>): Map<string, string> {
  return new Map([...tree].filter(([path]) => path !== '/var' && path !== '/var/lib'))
}

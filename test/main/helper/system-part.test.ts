import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HelperParts } from '../../../src-main/helper/parts.ts'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { systemStateAt } from '../../../src-main/service/system-part/system-part.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import { ownFiles, packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { systemPolicy } from '../../../src-shared/system-part/files.ts'
import { systemPartNote } from '../../../src-shared/system-part/note.ts'
import { place } from '../../fixtures/scratch/place.ts'
import { restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn, helperOn } from '../faults/helper-on.ts'
import { systems } from '../matrix/systems.ts'

const install = { protocol: 1, verb: 'system-install' } as const satisfies Request
const remove = { protocol: 1, verb: 'system-remove' } as const satisfies Request
const installed = { tag: 'system-part', isInstalled: true }
const code = (result: Result) =>
  result.tag === 'refused'
    ? result.refusals[0]?.code
    : result.tag === 'failed'
      ? result.problem.code
      : result.tag

/** Every file and link below a folder, with what is in the files. */
function contents(root: string): ReadonlyMap<string, string> {
  const paths = ['etc', 'usr/local', 'var/usrlocal'].flatMap((start) =>
    existsSync(join(root, start))
      ? readdirSync(join(root, start), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  )
  return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]))
}

async function apply(parts: HelperParts, choice: Awaited<ReturnType<typeof choiceOn>>): Promise<Result> {
  const { digests } = await parts.look(choice)
  return runVerb({ protocol: 1, verb: 'apply', choice, digest: digests?.whole ?? '' }, parts)
}

describe.skipIf(!canEnterRoots)('the system part', () => {
  it.each([
    ['Fedora', '/usr/local'],
    ['Fedora Atomic', '/var/usrlocal'],
  ] as const)(
    'on %s is installed, serves a change, and goes without a trace',
    async (family, start) => {
      await withScratchRoot({ ...systems[family], machine: 'intel-nvidia' }, async (root) => {
        const parts = helperOn(root)
        const before = contents(root.path)
        expect(systemStateAt(root.path)).toMatchObject({ state: 'absent', installed: null })
        expect(await runVerb(install, parts)).toMatchObject(installed)
        expect(systemStateAt(root.path)).toMatchObject({ state: 'current' })
        const helper = `${start}/libexec/gpu-handover/handover-helper`
        expect(statSync(join(root.path, helper)).mode & 0o7777).toBe(0o755)
        expect(readFileSync(join(root.path, systemPolicy), 'utf8')).toContain(`>${helper}</annotate>`)
        expect(readFileSync(join(root.path, `${start}/bin/handoverctl`), 'utf8')).toContain(
          `exec ${helper} handoverctl "$@"`,
        )

        const choice = choiceOn(root)
        const applied = await apply(parts, choice)
        if (applied.tag !== 'applied') throw new Error(JSON.stringify(applied))
        const kinds = applied.record.plan.operations.map(({ id }) => id)
        expect(kinds).not.toContain('boot-program')
        expect(kinds).not.toContain('file-guardUnit')
        expect(kinds).toContain('file-bootWants')
        restart(root)
        const later = helperOn(root)
        expect(code(await runVerb(remove, later))).toBe('system-part-in-use')
        expect(
          await runVerb({ protocol: 1, verb: 'confirm', transaction: applied.record.id }, later),
        ).toMatchObject({ tag: 'confirmed' })
        // An update under a change that is in force.
        expect(await runVerb(install, later)).toMatchObject(installed)
        expect(await runVerb({ protocol: 1, verb: 'inspect' }, later)).toMatchObject({ deviations: [] })
        expect(
          await runVerb({ protocol: 1, verb: 'undo', transaction: applied.record.id }, later),
        ).toMatchObject({ tag: 'undone', left: [] })
        expect(await runVerb({ protocol: 1, verb: 'inspect' }, later)).toMatchObject({ deviations: [] })

        expect(await runVerb(remove, later)).toMatchObject({ tag: 'system-part', isInstalled: false })
        expect(contents(root.path)).toEqual(before)
        expect(systemStateAt(root.path)).toMatchObject({ state: 'absent' })
        expect(code(await runVerb(remove, later))).toBe('no-system-part')
      })
    },
    120_000,
  )

  it('takes the place of an earlier version, and of what was lost', () =>
    withScratchRoot({ ...systems.Fedora, machine: 'intel-nvidia' }, async (root) => {
      const before = contents(root.path)
      await runVerb(install, helperOn(root))
      const note = JSON.parse(readFileSync(join(root.path, systemPartNote), 'utf8'))
      place(root.path, '/usr/local/libexec/gpu-handover/old', 'of an earlier version')
      place(
        root.path,
        systemPartNote,
        JSON.stringify({
          ...note,
          version: '0.0.1',
          files: [...note.files, { path: '/usr/local/libexec/gpu-handover/old', sha256: '0'.repeat(64) }],
        }),
      )
      expect(systemStateAt(root.path)).toMatchObject({ state: 'outdated', installed: '0.0.1' })
      rmSync(join(root.path, ownFiles.recoverUnit))
      expect(systemStateAt(root.path)).toMatchObject({ state: 'damaged' })
      expect(await runVerb(install, helperOn(root))).toMatchObject(installed)
      expect(systemStateAt(root.path)).toMatchObject({ state: 'current' })
      expect(existsSync(join(root.path, '/usr/local/libexec/gpu-handover/old'))).toBe(false)
      await runVerb(remove, helperOn(root))
      expect(contents(root.path)).toEqual(before)
    }))

  it('touches no file of anybody else', () =>
    withScratchRoot({ ...systems.Fedora, machine: 'intel-nvidia' }, async (root) => {
      place(root.path, ownFiles.guardUnit, 'somebody’s own')
      const before = contents(root.path)
      const result = await runVerb(install, helperOn(root))
      expect(code(result)).toBe('in-the-way')
      expect(JSON.stringify(result)).toContain(ownFiles.guardUnit)
      expect(contents(root.path)).toEqual(before)
    }))

  it('leaves what somebody changed since, and says so', () =>
    withScratchRoot({ ...systems.Fedora, machine: 'intel-nvidia' }, async (root) => {
      await runVerb(install, helperOn(root))
      writeFileSync(join(root.path, systemPolicy), 'changed')
      const result = await runVerb(remove, helperOn(root))
      expect(code(result)).toBe('system-part-changed')
      expect(result).toMatchObject({ left: [{ place: systemPolicy }] })
      expect(readFileSync(join(root.path, systemPolicy), 'utf8')).toBe('changed')
      expect(existsSync(join(root.path, ownFiles.guardUnit))).toBe(false)
    }))

  it('is not installed beside a package', () =>
    withScratchRoot({ ...systems.Fedora, machine: 'intel-nvidia', packaged: true }, async (root) => {
      expect(code(await runVerb(install, helperOn(root)))).toBe('package-installed')
      expect(existsSync(join(root.path, packagedHelper))).toBe(true)
      expect(systemStateAt(root.path)).toMatchObject({ state: 'package', isNeeded: false })
    }))

  it(
    'can be installed again, or removed, wherever it was cut short',
    () =>
      withScratchRoot({ ...systems.Fedora, machine: 'intel-nvidia' }, async (root) => {
        const before = contents(root.path)
        for (const then of [install, remove]) {
          for (let cut = 0; cut < 9; cut += 1) {
            const parts = helperOn(root)
            let writes = 0
            const { files } = parts.machine
            const write: typeof files.write = (path, content, mode) => {
              writes += 1
              if (writes > cut) throw new Error('cut')
              return files.write(path, content, mode)
            }
            const machine = { ...parts.machine, files: { ...files, write } }
            await runVerb(install, { ...parts, machine }).catch(() => {})
            const result = await runVerb(then, helperOn(root))
            // Before the first write there is nothing to remove.
            if (then === remove && cut === 0) expect(code(result)).toBe('no-system-part')
            else expect(result.tag).toBe('system-part')
            if (then === install) await runVerb(remove, helperOn(root))
            expect([cut, contents(root.path)]).toEqual([cut, before])
          }
        }
      }),
    60_000,
  )
})

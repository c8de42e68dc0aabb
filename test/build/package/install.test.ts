import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownFiles, packagedHelper, stateFolder } from '../../../src-shared/plan/own-files.ts'
import { layBusybox } from '../../fixtures/scratch/busybox.ts'
import { canEnterRoots } from '../../fixtures/scratch/scratch-root.ts'
import { ask, haveAll } from '../programs.ts'
import { isRpmMade, rpm } from './made.ts'

/** A root that has nothing but a shell, and the database of rpm; gone afterwards. */
async function withRoot(use: (root: string) => void): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'handover-install-'))
  try {
    mkdirSync(join(root, 'usr/bin'), { recursive: true })
    for (const name of ['bin', 'sbin']) spawnSync('ln', ['-s', 'usr/bin', join(root, name)])
    layBusybox(join(root, 'usr/bin'))
    mkdirSync(join(root, 'dev'))
    spawnSync('mknod', ['-m', '666', join(root, 'dev/null'), 'c', '1', '3'])
    use(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** rpm in that root: its scripts run there. What it requires is not there, as no distribution is. */
function rpmIn(root: string, ...words: string[]) {
  const { code, said } = ask('rpm', ['--root', root, ...words])
  // Debian's own would rather not be used.
  return { code, said: said.replace(/^rpm: (?:RPM should not|However).*\n/gm, '') }
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Every file, link and folder of a root that is ours by its name. */
function oursIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /handover/i.test(path))
}

describe.skipIf(!isRpmMade || !canEnterRoots || !haveAll('rpm'))('the package in a system', () => {
  it('is installed, updated and removed without a trace', { timeout: 60_000 }, () =>
    withRoot((root) => {
      expect(rpmIn(root, '-i', '--nodeps', rpm)).toMatchObject({ code: 0, said: '' })
      expect(existsSync(join(root, packagedHelper))).toBe(true)
      // What an undo left behind: nothing is handed over, and there is only history.
      write(root, `${stateFolder}/status.json`, '{}')
      expect(rpmIn(root, '-U', '--force', '--nodeps', rpm)).toMatchObject({ code: 0, said: '' })
      expect(existsSync(join(root, packagedHelper))).toBe(true)
      expect(existsSync(join(root, stateFolder))).toBe(true)
      expect(rpmIn(root, '-e', 'gpu-handover')).toMatchObject({ code: 0, said: '' })
      expect(oursIn(root)).toEqual([])
    }),
  )

  it(
    'warns when it goes while a card is handed over, and leaves all that an undo needs',
    { timeout: 60_000 },
    () =>
      withRoot((root) => {
        rpmIn(root, '-i', '--nodeps', rpm)
        write(root, ownFiles.bootWants, '[Unit]\nWants=gpu-handover-guard.service\n')
        write(root, ownFiles.table, '0000:01:00.0 10de 2204 - -\n')
        write(root, `${stateFolder}/transactions/x/journal.jsonl`, '{}\n')
        expect(rpmIn(root, '-U', '--force', '--nodeps', rpm)).toMatchObject({ code: 0, said: '' })
        const { code, said } = rpmIn(root, '-e', 'gpu-handover')
        expect(code).toBe(0)
        expect(said).toContain('a graphics card is still handed over')
        expect(said).toContain('"handoverctl\nundo"')
        expect(readFileSync(join(root, `${stateFolder}/transactions/x/journal.jsonl`), 'utf8')).toBe('{}\n')
        expect(existsSync(join(root, ownFiles.table))).toBe(true)
        expect(existsSync(join(root, packagedHelper))).toBe(false)
      }),
  )

  it('says that the system part of an AppImage is not needed any more', { timeout: 60_000 }, () =>
    withRoot((root) => {
      write(root, '/etc/gpu-handover/system-part.json', '{}')
      expect(rpmIn(root, '-i', '--nodeps', rpm).said).toContain('sudo handoverctl system remove')
    }),
  )
})

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneFile } from '../../../build/tasks/one-file.ts'
import { ask, haveAll } from '../programs.ts'
import { appImage, isAppImageMade } from './made.ts'

// Behind the runtime, whose length is a stand-in's here.
const RUNTIME = 4096

describe.skipIf(!isAppImageMade || !haveAll('unsquashfs'))(
  'the AppImage, made on a stand-in for its runtime',
  () => {
    let folder = ''
    const at = (path: string) => join(folder, 'root', path)
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'handover-appimage-'))
      const { code, said } = ask('unsquashfs', ['-q', '-n', '-o', String(RUNTIME), '-d', at(''), appImage])
      if (code !== 0) throw new Error(said)
    }, 60_000)
    afterAll(() => rmSync(folder, { recursive: true }))

    it('has the app, and the one file from which the system part is installed', () => {
      for (const path of ['AppRun', 'handover', 'resources/app.asar', '.DirIcon'])
        expect([path, existsSync(at(path))]).toEqual([path, true])
      expect(ask('cmp', [oneFile, at('resources/handoverctl')])).toMatchObject({ code: 0, said: '' })
      expect(statSync(at('resources/handoverctl')).mode & 0o777).toBe(0o755)
      expect(existsSync(at('usr/share/metainfo/org.gpuhandover.Handover.metainfo.xml'))).toBe(true)
      expect(existsSync(at('usr/share/licenses/gpu-handover/third-party.txt'))).toBe(true)
    })

    it.skipIf(!haveAll('desktop-file-validate'))(
      'has a launcher that is valid, and no path of the package in it',
      () => {
        const file = at('org.gpuhandover.Handover.desktop')
        expect(ask('desktop-file-validate', [file])).toEqual({ code: 0, said: '', printed: '' })
        const text = readFileSync(file, 'utf8')
        expect(text).toMatch(/^Exec=AppRun --disable-gpu %U$/m)
        expect(text).not.toMatch(/\/opt|--no-sandbox|Actions/)
        expect(text).toContain('\nStartupWMClass=org.gpuhandover.Handover\n')
      },
    )

    it('leaves the sandbox on where the kernel has user namespaces', () => {
      const script = readFileSync(at('AppRun'), 'utf8')
      for (const [line] of script.matchAll(/^.*NO_SANDBOX=\(--no-sandbox\)/gm)) expect(line).toMatch(/^ {2}/)
      expect(script).toContain('! unshare -Ur true')
    })
  },
)

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceDate } from '../../../build/install/news.ts'
import { buildOneFile, oneFile, releaseFolder } from '../../../build/tasks/one-file.ts'
import { packRpm, QUICK } from '../../../build/tasks/package.ts'
import { findProgram } from '../../../build/tasks/run.ts'
import { rootFolder, stage } from '../../../build/tasks/stage.ts'
import { isOneFileBuilt } from '../../main/shells/one-file/built.ts'
import { ask } from '../programs.ts'
import { isRpmMade, rpm } from './made.ts'

async function withFolder(use: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handover-again-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('what is made twice is the same, byte for byte', () => {
  it.skipIf(!isOneFileBuilt)('handoverctl, in another folder', { timeout: 120_000 }, () =>
    withFolder(async (folder) => {
      await buildOneFile(folder)
      expect(ask('cmp', [oneFile, join(folder, 'handoverctl')])).toMatchObject({ code: 0, said: '' })
    }),
  )

  it.skipIf(!isRpmMade || findProgram('fpm') !== undefined)(
    'the package, with the app in it',
    { timeout: 120_000 },
    () =>
      withFolder((folder) => {
        stage(join(folder, 'root'))
        expect(ask('diff', ['-r', '--no-dereference', rootFolder, join(folder, 'root')])).toMatchObject({
          code: 0,
          said: '',
        })
        const env = { SOURCE_DATE_EPOCH: String(sourceDate()), ...QUICK }
        expect(packRpm(join(releaseFolder, 'stand-in/electron'), folder, env)).toBe(true)
        expect(ask('cmp', [rpm, join(folder, basename(rpm))])).toMatchObject({ code: 0, said: '' })
      }),
  )
})

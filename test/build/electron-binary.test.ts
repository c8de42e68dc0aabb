import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findElectron } from '../../build/tasks/electron-binary.ts'

describe('findElectron', () => {
  it('finds the binary in the folder that the environment names, and only if it is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-electron-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBeUndefined()
    writeFileSync(join(folder, 'electron'), '')
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron'))
  })
})

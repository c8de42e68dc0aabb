import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownFiles, packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { systemHelper, systemPartFiles, systemPlaces } from '../../../src-shared/system-part/files.ts'
import { readSystemPart, type SystemPart, systemPartSchema } from '../../../src-shared/system-part/note.ts'
import { systemStateOf } from '../../../src-shared/system-part/state.ts'

const part: SystemPart = {
  schema: 1,
  version: '1.0.0',
  helper: '/usr/local/libexec/gpu-handover/handover-helper',
  files: [],
}

describe('the note of a system part', () => {
  it('is read only where it is one, whatever stands there', () => {
    expect(readSystemPart(JSON.stringify(part))).toEqual(part)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 3 })), (text) => {
        const read = readSystemPart(text)
        expect(read === undefined || systemPartSchema.safeParse(read).success).toBe(true)
      }),
    )
    for (const wrong of [
      undefined,
      '',
      '{}',
      '[]',
      JSON.stringify({ ...part, schema: 2 }),
      JSON.stringify({ ...part, helper: 1 }),
    ])
      expect(readSystemPart(wrong)).toBeUndefined()
  })
})

describe('the state of a system part', () => {
  const facts = { hasPackage: false, part: undefined, isWhole: false, version: '1.0.0', isNeeded: true }
  it.each([
    ['absent', {}, true],
    ['package', { hasPackage: true, part }, false],
    ['current', { part, isWhole: true }, true],
    ['outdated', { part, isWhole: true, version: '1.0.1' }, true],
    ['outdated', { part: { ...part, version: '2.0.0' }, isWhole: true }, true],
    ['damaged', { part, isWhole: false }, true],
  ])('is %s', (state, changed, isNeeded) => {
    expect(systemStateOf({ ...facts, ...changed })).toMatchObject({ state, isNeeded })
  })
})

describe('the files of a system part', () => {
  it.each([
    [false, '/usr/local'],
    [true, '/var/usrlocal'],
  ])('lie at real paths (Atomic desktop: %s)', (isAtomic, start) => {
    const places = systemPlaces(isAtomic)
    const helper = systemHelper(places)
    expect(helper).toBe(`${start}/libexec/gpu-handover/handover-helper`)
    const files = systemPartFiles(places, `<annotate>${packagedHelper}</annotate>`)
    for (const { path } of files)
      expect(path.startsWith('/etc/') || path.startsWith(`${start}/bin/`)).toBe(true)
    for (const { text } of files) expect(text).not.toContain(packagedHelper)
    for (const { text } of files) expect(text).toContain(helper)
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([ownFiles.guardUnit, ownFiles.recoverUnit, ownFiles.kernelInstall]),
    )
    // Only a change makes the start want them.
    expect(files.map(({ path }) => path)).not.toContain(ownFiles.bootWants)
  })
})

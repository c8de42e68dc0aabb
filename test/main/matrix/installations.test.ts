import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import { textAt } from '../../fixtures/scratch/place.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn } from '../helper/scratch-parts.ts'
import { wholeRound } from './round.ts'
import { systems, withoutLabels } from './systems.ts'

const intel = { machine: 'intel-nvidia', change: withoutLabels } as const

describe.skipIf(!canEnterRoots)('systems that were installed another way', () => {
  it('a package brought the helper, so that none is copied', () =>
    withScratchRoot({ ...systems.Fedora, ...intel, packaged: true }, async (root) => {
      const { record } = await wholeRound(root, await choiceOn(root.path))
      expect(record.plan.operations.map(({ kind }) => kind)).not.toContain('boot-program')
    }))

  it('Fedora without /etc/kernel/cmdline has none again after the undo', () =>
    withScratchRoot({ ...systems.Fedora, ...intel, kernelCmdline: false }, async (root) => {
      await wholeRound(root, await choiceOn(root.path))
      expect(existsSync(join(root.path, '/etc/kernel/cmdline'))).toBe(false)
    }))

  it('a second change after an undo goes as the first, and both are remembered', () =>
    withScratchRoot({ ...systems.Fedora, ...intel }, async (root) => {
      const first = await wholeRound(root, await choiceOn(root.path))
      const second = await wholeRound(root, await choiceOn(root.path, { kernels: 'all' }))
      const status = textAt(root.path, `${stateFolder}/status.json`)
      for (const { record } of [first, second]) expect(status).toContain(record.id)
    }))
})

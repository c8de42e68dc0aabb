import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import type { Description } from '../../../src-main/samples/description/description.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { place, textAt } from '../../fixtures/scratch/place.ts'
import { restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, type ScratchOptions, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { entriesOf } from '../../fixtures/scratch/start-entry.ts'
import { choiceOn, partsOn } from '../helper/scratch-parts.ts'
import { applyOn, confirm, restartWith, undo } from './round.ts'
import { families, withoutLabels } from './systems.ts'

const words = ['vfio-pci.ids=10de:1e81,10de:10f8', 'rd.driver.pre=vfio-pci']

/** Files as guides have them written, and what is left of each without the set-up. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/etc/modprobe.d/vfio.conf': [
    "# it's mine\noptions vfio-pci ids=10de:1e81,10de:10f8\nsoftdep nouveau pre: vfio-pci\n",
    "# it's mine\n",
  ],
  '/etc/modules-load.d/vfio.conf': ['vfio\nmine\nvfio-pci', 'mine\n'],
  '/etc/dracut.conf.d/vfio.conf': ['compress="xz"\nadd_drivers+=" vfio vfio-pci "\n', 'compress="xz"\n'],
}

/** A machine with a set-up that somebody made by hand, in files and on the command line. */
function withSetup(
  system: Omit<ScratchOptions, 'machine'>,
  use: (root: ScratchRoot) => Promise<void>,
): Promise<void> {
  const change = (found: Description): Description => ({
    ...withoutLabels(found),
    cmdline: `${found.cmdline} ${words.join(' ')}`,
  })
  return withScratchRoot({ ...system, machine: 'intel-nvidia', change }, async (root) => {
    for (const [path, [text]] of Object.entries(files)) place(root.path, path, text)
    await use(root)
  })
}

const texts = ({ path }: ScratchRoot) => Object.keys(files).map((file) => textAt(path, file))
const written = Object.values(files).map(([text]) => text)
const cleaned = Object.values(files).map(([, text]) => text)
const theirs = (tokens: readonly string[]) => tokens.filter((token) => words.includes(token))

describe.skipIf(!canEnterRoots).each(families)('a set-up made by hand, on %s', (_, system) => {
  it('is left where that is chosen', () =>
    withSetup(system, async (root) => {
      const round = await applyOn(root, await choiceOn(root.path, { setups: 'leave' }))
      expect(texts(root)).toEqual(written)
      expect(theirs((await restartWith(round)).entry.arguments)).toEqual(words)
      await confirm(round)
      await undo(round)
    }))

  it('is taken out, and put back by the undo', () =>
    withSetup(system, async (root) => {
      const round = await applyOn(root, await choiceOn(root.path, { setups: 'remove' }))
      expect(texts(root)).toEqual(cleaned)
      expect(theirs((await restartWith(round)).entry.arguments)).toEqual([])
      await undo(round)
      expect(texts(root)).toEqual(written)
      expect(theirs(restart(root).entry.arguments)).toEqual(words)
    }))

  it('is adopted: it stays with the change and goes with it', () =>
    withSetup(system, async (root) => {
      const round = await applyOn(root, await choiceOn(root.path, { setups: 'adopt' }))
      expect(texts(root)).toEqual(written)
      expect(theirs((await restartWith(round)).entry.arguments)).toEqual(words)
      const parts = partsOn(root.path)
      const undone = await runVerb({ protocol: 1, verb: 'undo', transaction: round.record.id }, parts)
      expect(undone).toMatchObject({ tag: 'undone', left: [] })
      expect(texts(root)).toEqual(cleaned)
      const changed = differences(round.before, treeOf(root.path, { times: true }))
      const paths = changed.map((line) => line.slice(0, line.indexOf(':')))
      expect(paths.filter((path) => !mayChange(path))).toEqual([])
      const started = restart(root)
      expect(started.held).toEqual([])
      // On ostree the deployment from before stays as it was.
      const entries = root.family === 'atomic' ? [started.entry] : entriesOf(root)
      for (const { arguments: tokens, id } of entries) expect(theirs(tokens), id).toEqual([])
    }))
})

/** What says how the machine starts, and the files of the set-up. */
function mayChange(path: string): boolean {
  return (
    Object.hasOwn(files, path) ||
    path === '/etc/default/grub' ||
    path === '/etc/kernel/cmdline' ||
    /^\/(?:boot|ostree)\//.test(path)
  )
}

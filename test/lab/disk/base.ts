import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { stage } from '../../../build/tasks/stage.ts'
import type { Flavour, Stage } from '../lab.ts'
import type { DirectStart } from '../machine/emulator.ts'
import { loadSpecification } from '../machine/specification-loader.ts'
import { installInto } from './app.ts'
import { debianDisk } from './debian-disk.ts'
import { fedoraDisks } from './fedora-disk.ts'
import { hostCommand } from './host-command.ts'
import { partitionOffset } from './image.ts'
import { labKey } from './key.ts'
import { debianRoot, kernelOf } from './rootfs.ts'

/** A host of the lab with the app in it, before anything was done with that. */
interface System {
  readonly stage: Stage
  /** Kernel and initramfs, for starts that go around the loader. */
  readonly direct: Omit<DirectStart, 'commandLine'>
  /** What decides what the next start begins with, where the disk has no loader of its own. */
  readonly loader?: (stage: Stage) => () => Promise<DirectStart>
}

/** Both hosts, and the release of the kernel that they have. */
export type Base = Readonly<Record<Flavour, System>> & {
  readonly kernel: string
  /** The Debian host without the app. */
  readonly withoutApp: Stage
}

/** Makes the disks of both hosts, as far as they are not there yet, and puts the built app into them. */
export async function makeBase(folder: string): Promise<{ readonly base: Base; readonly key: string }> {
  mkdirSync(folder, { recursive: true })
  const log = join(folder, 'disks.log')
  const key = await labKey(log)
  const root = await debianRoot(log)
  // What the package lays over the root, without the window that Electron draws.
  const app = join(folder, 'app')
  stage(app)
  const debian = await debianDisk(root, key, log)
  const disk = join(folder, 'debian.img')
  await hostCommand('cp', ['--sparse=always', debian.disk, disk], { log })
  await installInto(disk, partitionOffset, app, folder, log)
  const fedora = await fedoraDisks(root, key, log)
  const fedoraRoot = join(folder, 'fedora.img')
  await hostCommand('cp', ['--sparse=always', fedora.root, fedoraRoot], { log })
  await installInto(fedoraRoot, 0, app, folder, log)
  const base: Base = {
    kernel: kernelOf(join(root, 'root')),
    withoutApp: { flavour: 'debian', disks: [{ file: debian.disk, format: 'raw' }] },
    debian: {
      stage: { flavour: 'debian', disks: [{ file: disk, format: 'raw' }] },
      direct: { kernel: debian.kernel, initramfs: debian.initramfs },
    },
    fedora: {
      stage: {
        flavour: 'fedora',
        disks: [
          { file: fedoraRoot, format: 'raw' },
          { file: fedora.boot, format: 'raw' },
        ],
      },
      direct: { kernel: fedora.kernel, initramfs: fedora.initramfs },
      loader:
        ({ disks }) =>
        () => {
          const boot = disks[1]?.file ?? ''
          return loadSpecification(boot, `${boot}.loaded`, log)
        },
    },
  }
  return { base, key: key.file }
}

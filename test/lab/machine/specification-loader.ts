import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withGrubVariable } from '../../../src-main/hosts/shared/grubenv.ts'
import { textAt } from '../../fixtures/scratch/place.ts'
import { environmentOf, nextEntry } from '../../fixtures/scratch/start-entry.ts'
import { hostCommand } from '../disk/host-command.ts'
import type { DirectStart } from './emulator.ts'

const ONCE = ['next_entry', 'menu_show_once']
const ENVIRONMENT = '/grub2/grubenv'

/**
 * What GRUB of Fedora does at a start, from outside: reads the entries and its environment from the file system of
 * /boot, picks the entry, and takes out of the environment what counts only once. A file system that was cut off is
 * mended first, as the kernel would do it a moment later.
 */
export async function loadSpecification(disk: string, folder: string, log: string): Promise<DirectStart> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'boot'), { recursive: true })
  // e2fsck ends with 1 where it mended something, which is what it is there for.
  await hostCommand('sh', ['-c', 'e2fsck -fy "$1" || [ $? -le 2 ]', 'sh', disk], { log })
  await hostCommand('debugfs', ['-R', `rdump / ${join(folder, 'boot')}`, disk], { log })
  const root = { family: 'fedora', path: folder } as const
  const entry = nextEntry(root)
  const [kernel = '', initramfs = ''] = [entry.kernel, ...entry.images].map((path) => join(folder, path))
  const variables = environmentOf(root)
  if (ONCE.some((name) => variables.has(name))) await forgetOnce(disk, folder, log)
  return {
    kernel,
    initramfs,
    commandLine: `BOOT_IMAGE=(hd0,gpt2)${entry.kernel} ${entry.arguments.join(' ')}`,
  }
}

async function forgetOnce(disk: string, folder: string, log: string): Promise<void> {
  const before = textAt(folder, `/boot${ENVIRONMENT}`) ?? ''
  const after = ONCE.reduce((text, name) => withGrubVariable(text, name, undefined) ?? text, before)
  const file = join(folder, 'grubenv')
  writeFileSync(file, after)
  const script = join(folder, 'grubenv.debugfs')
  writeFileSync(script, `rm ${ENVIRONMENT}\nwrite ${file} ${ENVIRONMENT}\n`)
  await hostCommand('debugfs', ['-w', '-f', script, disk], { log })
}

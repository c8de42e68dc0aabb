import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../build/tasks/run.ts'
import { guestFolder } from '../places.ts'
import { cached, contentOf } from './cache.ts'
import { hostCommand } from './host-command.ts'
import { fileSystem } from './image.ts'
import { addInnerMachine } from './inner-machine.ts'
import type { labKey } from './key.ts'
import { neededModules } from './packages.ts'
import { inside, kernelOf, type RunInside } from './rootfs.ts'
import { configure, machineId } from './settings.ts'

const VERSION = '2'
const ROOT_MEGABYTES = 3072
const BOOT_MEGABYTES = 512
const tools = join(projectFolder, 'test/fixtures/scratch/tools')

const ARGUMENTS =
  'root=LABEL=root ro console=tty0 console=ttyS0 audit=0 mitigations=off 8250.nr_uarts=1 no_timer_check rhgb quiet'

/**
 * The disks of a host that starts as Fedora does: boot loader specification files on a /boot of its own, and the
 * stand-ins of the ordinary tests for the programs that Debian has not. dracut, systemd and the kernel are real.
 */
export async function fedoraDisks(
  root: string,
  key: Awaited<ReturnType<typeof labKey>>,
  log: string,
): Promise<{
  readonly root: string
  readonly boot: string
  readonly kernel: string
  readonly initramfs: string
}> {
  const contents = [join(guestFolder, 'common'), join(guestFolder, 'fedora'), join(tools, 'fedora')].map(
    contentOf,
  )
  const from = [VERSION, root, key.public, ARGUMENTS, ...neededModules, ...contents]
  const folder = await cached('disk-fedora', from, async (made) => {
    const tree = join(made, 'tree')
    await hostCommand('cp', ['-a', join(root, 'root'), tree], { log })
    await configure(tree, 'fedora', key.public, log)
    await addInnerMachine(tree, log)
    addStandIns(tree)
    await layBoot(tree, inside(tree, log))
    const kernel = kernelOf(tree)
    cpSync(join(tree, `boot/initramfs-${kernel}.img`), join(made, 'initramfs'))
    cpSync(join(tree, `boot/vmlinuz-${kernel}`), join(made, 'vmlinuz'))
    renameSync(join(tree, 'boot'), join(made, 'boot'))
    mkdirSync(join(tree, 'boot'))
    await fileSystem(tree, join(made, 'root.img'), { label: 'root', megabytes: ROOT_MEGABYTES, log })
    await fileSystem(join(made, 'boot'), join(made, 'boot.img'), {
      label: 'boot',
      megabytes: BOOT_MEGABYTES,
      log,
    })
    for (const name of [tree, join(made, 'boot')]) rmSync(name, { recursive: true })
  })
  const [rootDisk, boot, kernel, initramfs] = ['root.img', 'boot.img', 'vmlinuz', 'initramfs'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  return { root: rootDisk, boot, kernel, initramfs }
}

function addStandIns(tree: string): void {
  putProgram(join(tools, 'fedora/grubby'), join(tree, 'usr/bin/grubby'))
  symlinkSync('/usr/sbin/grub-probe', join(tree, 'usr/sbin/grub2-probe'))
  const plugins = join(tree, 'usr/lib/kernel/install.d')
  putProgram(join(tools, 'fedora-plugins/20-grub.install'), join(plugins, '20-grub.install'))
  for (const name of ['85-initrd.install', '90-loaderentry.install'])
    rmSync(join(plugins, name), { force: true })
}

function putProgram(from: string, to: string): void {
  cpSync(from, to)
  chmodSync(to, 0o755)
}

/** What an installation leaves in /boot: a kernel with its entry and image, and the rescue ones. */
async function layBoot(tree: string, run: RunInside): Promise<void> {
  const kernel = kernelOf(tree)
  const image = `/boot/initramfs-${kernel}.img`
  await run('dracut', ['-f', '--kver', kernel, image])
  rmSync(join(tree, `boot/initrd.img-${kernel}`), { force: true })
  const rescue = `0-rescue-${machineId}`
  cpSync(join(tree, `boot/vmlinuz-${kernel}`), join(tree, `boot/vmlinuz-${rescue}`))
  cpSync(join(tree, image), join(tree, `boot/initramfs-${rescue}.img`))
  const entries = join(tree, 'boot/loader/entries')
  mkdirSync(entries, { recursive: true, mode: 0o700 })
  const entry = (file: string, options: string) =>
    [
      `title Fedora Linux (${file}) 44 (Workstation Edition)`,
      `version ${file}`,
      `linux /vmlinuz-${file}`,
      `initrd /initramfs-${file}.img`,
      `options ${options}`,
      'grub_users $grub_users',
      'grub_arg --unrestricted',
      'grub_class fedora',
      '',
    ].join('\n')
  writeFileSync(join(entries, `${machineId}-${kernel}.conf`), entry(kernel, ARGUMENTS))
  writeFileSync(join(entries, `${machineId}-0-rescue.conf`), entry(rescue, ARGUMENTS))
  mkdirSync(join(tree, 'etc/kernel'), { recursive: true })
  writeFileSync(join(tree, 'etc/kernel/cmdline'), `${ARGUMENTS}\n`)
  mkdirSync(join(tree, 'boot/grub2'))
  writeFileSync(join(tree, 'boot/grub2/grub.cfg'), 'set timeout=5\ninsmod blscfg\nblscfg\n')
  await run('grub-editenv', ['/boot/grub2/grubenv', 'create'])
  await run('grub-editenv', [
    '/boot/grub2/grubenv',
    'set',
    `saved_entry=${machineId}-${kernel}`,
    'boot_success=1',
  ])
}

import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { oneCard } from '../machine/hardware.ts'
import { type Machine, powerOn } from '../machine/machine.ts'
import { guestFolder } from '../places.ts'
import { cached, contentOf } from './cache.ts'
import { hostCommand } from './host-command.ts'
import { bootableDisk } from './image.ts'
import { addInnerMachine } from './inner-machine.ts'
import type { labKey } from './key.ts'
import { neededModules } from './packages.ts'
import { inside, kernelOf } from './rootfs.ts'
import { configure } from './settings.ts'

const VERSION = '3'
const MEGABYTES = 3072

/**
 * The disk of a Debian host, before Handover: GRUB starts it, and its menu and its initramfs are those that the
 * machine itself made. Made once for what is in it.
 */
export async function debianDisk(
  root: string,
  key: Awaited<ReturnType<typeof labKey>>,
  log: string,
): Promise<{ readonly disk: string; readonly kernel: string; readonly initramfs: string }> {
  const contents = ['common', 'debian'].map((name) => contentOf(join(guestFolder, name)))
  const folder = await cached(
    'disk-debian',
    [VERSION, root, key.public, ...neededModules, ...contents],
    async (made) => {
      const tree = join(made, 'tree')
      await hostCommand('cp', ['-a', join(root, 'root'), tree], { log })
      await configure(tree, 'debian', key.public, log)
      await addInnerMachine(tree, log)
      const kernel = kernelOf(tree)
      const initramfs = `/boot/initrd.img-${kernel}`
      await inside(tree, log)('dracut', ['-f', '--kver', kernel, initramfs])
      mkdirSync(join(tree, 'boot/grub'), { recursive: true })
      cpSync(join(tree, 'usr/lib/grub/i386-pc'), join(tree, 'boot/grub/i386-pc'), { recursive: true })
      cpSync(join(tree, initramfs), join(made, 'initramfs'))
      cpSync(join(tree, `boot/vmlinuz-${kernel}`), join(made, 'vmlinuz'))
      const disk = join(made, 'disk.img')
      await bootableDisk(tree, disk, MEGABYTES, log)
      rmSync(tree, { recursive: true })
      const machine = await powerOn({
        name: 'first-start',
        folder: made,
        key: key.file,
        disks: [{ file: disk, format: 'raw' }],
        hardware: oneCard(),
        load: async () => ({
          kernel: join(made, 'vmlinuz'),
          initramfs: join(made, 'initramfs'),
          commandLine:
            'root=LABEL=root ro console=ttyS0 audit=0 mitigations=off 8250.nr_uarts=1 no_timer_check',
        }),
      })
      await finish(machine)
      await machine.powerOff()
    },
  )
  return {
    disk: join(folder, 'disk.img'),
    kernel: join(folder, 'vmlinuz'),
    initramfs: join(folder, 'initramfs'),
  }
}

/** What a machine has to do itself, once: its menu names its own disk, its initramfs fits its own hardware. */
async function finish(machine: Machine): Promise<void> {
  await machine.output('update-grub')
  await machine.output('dracut -f')
  // Services that write something at their first start have done so when an undo is compared with the time before.
  await machine.output('systemctl start libvirtd.service && virsh -c qemu:///system list --all')
}

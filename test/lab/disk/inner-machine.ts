import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostCommand } from './host-command.ts'
import { inside, kernelOf } from './rootfs.ts'

/** Where the VM inside a machine has its kernel, its initramfs and what it says. */
const innerFolder = '/var/lib/lab'

const INIT = `#!/bin/sh
/bin/busybox mkdir -p /proc /sys /dev
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs dev /dev
exec > /dev/ttyS0 2>&1
for device in /sys/bus/pci/devices/*; do
	read -r vendor < $device/vendor
	read -r number < $device/device
	read -r class < $device/class
	echo "device \${device##*/} \${vendor#0x}:\${number#0x} \${class#0x}"
done
echo lab-inner-ready
while :; do /bin/busybox sleep 60; done
`

/** Puts a kernel and an initramfs into a root, that tell on the serial line which PCI functions a VM sees. */
export async function addInnerMachine(root: string, log: string): Promise<void> {
  const tree = join(root, 'var/tmp/inner')
  mkdirSync(join(tree, 'bin'), { recursive: true })
  const busybox = ['/usr/bin/busybox', '/bin/busybox'].find((path) => existsSync(path))
  if (busybox === undefined) throw new Error('busybox is not installed')
  copyFileSync(busybox, join(tree, 'bin/busybox'))
  await hostCommand('ln', ['-sf', 'busybox', join(tree, 'bin/sh')], { log })
  writeFileSync(join(tree, 'init'), INIT)
  chmodSync(join(tree, 'init'), 0o755)
  const folder = join(root, innerFolder)
  mkdirSync(folder, { recursive: true })
  const pack = `cd /var/tmp/inner && find . | cpio -o -H newc > ${innerFolder}/initrd && rm -r /var/tmp/inner`
  await inside(root, log)('sh', ['-c', pack])
  copyFileSync(join(root, 'boot', `vmlinuz-${kernelOf(root)}`), join(folder, 'vmlinuz'))
}

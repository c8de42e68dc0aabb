import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Flavour } from '../lab.ts'
import { guestFolder } from '../places.ts'
import { prune } from './prune.ts'
import { inside } from './rootfs.ts'

/** A person without rights, who uses the machine and gives the card away. */
export const person = 'jo'

/** A fixed identity: entries of the boot menu are named by it. */
export const machineId = '0123456789abcdef0123456789abcdef'

// Services that have nothing to do here, or only begin some time after a start and would disturb.
const MASKED = [
  'apt-daily.timer',
  'apt-daily-upgrade.timer',
  'dpkg-db-backup.timer',
  'e2scrub_all.timer',
  'e2scrub_reap.service',
  'fstrim.timer',
  'libvirt-guests.service',
  'systemd-networkd-wait-online.service',
  'systemd-pstore.service',
  'systemd-timesyncd.service',
  'ssh.service',
]

/** Makes a Debian root one of the lab: its files, a person, a way in, and services that begin or stay away. */
export async function configure(root: string, flavour: Flavour, key: string, log: string): Promise<void> {
  const run = inside(root, log)
  await prune(root, log)
  for (const name of ['common', flavour])
    cpSync(join(guestFolder, name), root, { recursive: true, force: true })
  writeFileSync(join(root, 'etc/lab/key.pub'), key)
  writeFileSync(join(root, 'etc/machine-id'), `${machineId}\n`)
  mkdirSync(join(root, 'var/log/journal'), { recursive: true })
  for (const name of ['etc/lab/agent', 'etc/lab/listing']) chmodSync(join(root, name), 0o755)
  await run('useradd', ['--create-home', '--shell', '/bin/bash', '--groups', 'libvirt', person])
  await run('systemctl', ['mask', ...MASKED])
  await run('systemctl', ['disable', 'getty@tty1.service'])
  await run('systemctl', ['enable', 'systemd-networkd.service', 'lab-control.service'])
}

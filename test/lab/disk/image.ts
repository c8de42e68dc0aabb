import { closeSync, openSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { hostCommand } from './host-command.ts'
import { inside } from './rootfs.ts'

const SECTOR = 512
const MEBIBYTE = 1024 * 1024
/** Where the partition begins; GRUB lies before it. */
export const partitionOffset = MEBIBYTE

/** Makes an ext4 file system of a folder in a file, with nothing around it. */
export async function fileSystem(
  folder: string,
  file: string,
  {
    label,
    megabytes,
    log,
    offset = 0,
  }: {
    readonly label: string
    readonly megabytes: number
    readonly log: string
    readonly offset?: number
  },
): Promise<void> {
  const options = offset === 0 ? [] : ['-E', `offset=${offset}`]
  const words = ['-q', '-F', '-t', 'ext4', '-L', label, ...options, '-d', folder, file, `${megabytes}M`]
  await hostCommand('mke2fs', words, { log })
}

/**
 * Makes a disk that a BIOS starts: boot sector, GRUB behind it, one partition with the folder. No loop device is
 * needed; boot.img finds core.img in the second sector by itself, and grub-mkimage lists its other sectors there.
 */
export async function bootableDisk(
  root: string,
  file: string,
  megabytes: number,
  log: string,
): Promise<void> {
  await fileSystem(root, file, { label: 'root', megabytes, log, offset: partitionOffset })
  truncateSync(file, partitionOffset + megabytes * MEBIBYTE)
  const run = inside(root, log)
  const core = '/var/tmp/core.img'
  const modules = ['biosdisk', 'part_msdos', 'ext2']
  await run('grub-mkimage', ['-O', 'i386-pc', '-o', core, '-p', '(hd0,msdos1)/boot/grub', ...modules])
  const sectors = statSync(join(root, core)).size / SECTOR
  if (sectors > partitionOffset / SECTOR - 1) throw new Error(`GRUB has ${sectors} sectors, too many`)
  const boot = readFileSync(join(root, 'usr/lib/grub/i386-pc/boot.img')).subarray(0, 440)
  const disk = openSync(file, 'r+')
  writeSync(disk, boot, 0, boot.length, 0)
  const table = partitionTable(partitionOffset / SECTOR, (megabytes * MEBIBYTE) / SECTOR)
  writeSync(disk, table, 0, table.length, 446)
  const image = readFileSync(join(root, core))
  writeSync(disk, image, 0, image.length, SECTOR)
  closeSync(disk)
}

/** Four entries of a partition table, of which the first is used, and the mark of a boot sector. */
function partitionTable(first: number, sectors: number): Buffer {
  const table = Buffer.alloc(66)
  table[0] = 0x80
  table[4] = 0x83
  table.writeUInt32LE(first, 8)
  table.writeUInt32LE(sectors, 12)
  table.writeUInt16LE(0xaa55, 64)
  return table
}

import type { Memory } from '../../../src-shared/host/report-system.ts'
import type { Root } from '../root/root.ts'

const HUGEPAGES = '/sys/kernel/mm/hugepages'
const SIZE = /^hugepages-(\d{1,9})kB$/

/** Memory and huge pages of a root, from /proc/meminfo and sysfs. */
export function readMemory(root: Root): Memory {
  const info = root.text('/proc/meminfo') ?? ''
  return {
    totalBytes: kibibytes(info, 'MemTotal'),
    availableBytes: kibibytes(info, 'MemAvailable'),
    hugepages: (root.list(HUGEPAGES) ?? []).flatMap((name) => {
      const size = Number(SIZE.exec(name)?.[1] ?? 0)
      if (size === 0) return []
      const count = (file: string) => wholeNumber(root.text(`${HUGEPAGES}/${name}/${file}`, 64))
      return [{ sizeKiB: size, total: count('nr_hugepages'), free: count('free_hugepages') }]
    }),
  }
}

function kibibytes(info: string, key: string): number {
  return Number(new RegExp(`^${key}:\\s+(\\d{1,15}) kB$`, 'm').exec(info)?.[1] ?? 0) * 1024
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0
}

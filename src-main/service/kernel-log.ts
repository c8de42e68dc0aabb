import { execa } from 'execa'

const LONGEST = 8 * 1024 * 1024

/**
 * What the kernel said of its IOMMU since this start, from the journal; undefined where this user may not read
 * it, where there is no journal, or when `end` fires first.
 */
export async function iommuLog(end: AbortSignal): Promise<string | undefined> {
  const result = await execa(
    'journalctl',
    ['-k', '-b', '-q', '--no-pager', '-o', 'cat', '-g', 'DMAR|AMD-Vi|iommu'],
    {
      reject: false,
      stdin: 'ignore',
      env: { LC_ALL: 'C' },
      maxBuffer: LONGEST,
      cancelSignal: end,
    },
  )
  // Without the right to read the system's journal it shows the user's own, which has no line of the kernel.
  return result.failed || result.stdout === '' ? undefined : result.stdout
}

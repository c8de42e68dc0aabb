import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Work } from '../host.ts'
import type { Image } from '../shared/images.ts'
import { defaultEntry, initrdOf, kernelOf, usualEntries } from './entries.ts'
import type { BootEntry } from './entry.ts'

/** The images that an operation makes anew: that of the default entry, or of every entry but the rescue ones. */
export function imagesOf(work: Work, kernels: OperationOf<'initramfs'>['kernels']): Image[] {
  const first = defaultEntry(work)
  const entries = kernels === 'all' ? usualEntries(work) : first ? [first] : []
  const images = entries.flatMap((entry) => imageOf(work, entry) ?? [])
  return images.filter((image, at) => images.findIndex(({ path }) => path === image.path) === at)
}

function imageOf(work: Work, entry: BootEntry): Image | undefined {
  const kernel = kernelOf(entry)
  const path = initrdOf(entry)
  // Anything else could be an option to dracut, or lead out of its folder.
  if (kernel === undefined || path === undefined || !/^\d[\w.+~-]*$/.test(kernel)) return undefined
  return work.machine.files.stat(path)?.kind === 'file' ? { kernel, path } : undefined
}

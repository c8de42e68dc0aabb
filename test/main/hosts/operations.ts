import { boundByAddress, dracutByAddress, vfioModules } from '../../../src-shared/plan/early/images.ts'
import type { ArgumentChange, OperationOf } from '../../../src-shared/plan/operation.ts'
import { kernelWord, ownFiles } from '../../../src-shared/plan/own-files.ts'
import type { Bench } from './kept-work.ts'

export const changed: ArgumentChange = {
  set: [kernelWord, 'intel_iommu=on'],
  extend: [{ key: 'iommu', values: ['pt'] }],
  drop: [],
}

export const argumentsOperation = (change: ArgumentChange = changed): OperationOf<'arguments'> => ({
  id: 'arguments',
  why: '',
  kind: 'arguments',
  change,
})

export const wayBack = (how: OperationOf<'way-back'>['how']): OperationOf<'way-back'> => ({
  id: 'way-back',
  why: '',
  kind: 'way-back',
  how,
  title: 'Fedora Linux without GPU passthrough',
})

export const menuOnce: OperationOf<'menu-once'> = { id: 'menu-once', why: '', kind: 'menu-once' }

export const initramfs = (
  tool: OperationOf<'initramfs'>['tool'],
  kernels: 'default' | 'all' = 'default',
  files: readonly string[] = boundByAddress,
): OperationOf<'initramfs'> => ({
  id: 'initramfs',
  why: '',
  kind: 'initramfs',
  tool,
  kernels,
  files: [...files],
  modules: [...vfioModules],
})

export const services = (units: readonly string[]): OperationOf<'services'> => ({
  id: 'services',
  why: '',
  kind: 'services',
  units: [...units],
})

/** Our files that dracut puts into an image. */
export function ownDracutFiles(bench: Bench): void {
  for (const path of boundByAddress) bench.own(path, `# ${path}\n`, 0o644)
  bench.own(ownFiles.dracut, dracutByAddress, 0o644)
}

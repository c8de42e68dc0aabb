import type { HostReport } from '../host/report.ts'
import type { Operation } from './operation.ts'

/** Seconds of each step on a common machine: dracut takes 20 to 60 for a kernel, rpm-ostree writes a deployment. */
const SECONDS: Readonly<Record<Operation['kind'], number>> = {
  snapshot: 5,
  packages: 90,
  services: 2,
  file: 0.05,
  vbios: 0.2,
  lines: 0.05,
  adopt: 0,
  'boot-program': 1,
  initramfs: 40,
  arguments: 3,
  'way-back': 0.2,
  'menu-once': 0.1,
}
const DEPLOYMENT = 60
const UPDATE_GRUB = 8

/** About how long applying takes, in whole seconds; at least one. */
export function secondsOf(operations: readonly Operation[], { boot }: Pick<HostReport, 'boot'>): number {
  const sum = operations.reduce((total, operation) => total + secondsOfOne(operation, boot), 0)
  return Math.max(1, Math.round(sum))
}

function secondsOfOne(operation: Operation, { kernels, loader }: HostReport['boot']): number {
  switch (operation.kind) {
    case 'initramfs': {
      if (operation.tool === 'rpm-ostree') return DEPLOYMENT
      const count = operation.kernels === 'all' ? Math.max(1, kernels.length) : 1
      return SECONDS.initramfs * count
    }
    case 'arguments':
      return loader === 'ostree' ? DEPLOYMENT : loader === 'grub' ? UPDATE_GRUB : SECONDS.arguments
    default:
      return SECONDS[operation.kind]
  }
}

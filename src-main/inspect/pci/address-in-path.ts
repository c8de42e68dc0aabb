import { parseAddress } from '../../../src-shared/host/address.ts'

/** The PCI function nearest to the end of a sysfs path: the one that a node under it belongs to. */
export function addressInPath(path: string | undefined): string | undefined {
  return path?.split('/').findLast((part) => parseAddress(part) !== undefined)
}

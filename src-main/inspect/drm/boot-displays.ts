import { addressInPath } from '../pci/address-in-path.ts'
import type { Root } from '../root/root.ts'

const DRM = '/sys/class/drm'

/**
 * Functions whose monitors showed the boot sequence, as newer kernels tell by the file boot_display of a card
 * node (drivers/gpu/drm/drm_sysfs.c); boot_vga knows only cards of the VGA class. Empty on older kernels.
 */
export function readBootDisplays(root: Root): ReadonlySet<string> {
  const cards = (root.list(DRM) ?? []).filter((name) => /^card\d+$/.test(name))
  const addresses = cards
    .map((card) => root.resolve(`${DRM}/${card}`))
    .filter((folder) => folder !== undefined && root.text(`${folder}/boot_display`) === '1')
    .map(addressInPath)
  return new Set(addresses.filter((address) => address !== undefined))
}

import type { SampleId } from '../machines/machines.ts'

/** What went wrong on a machine before a person looks at it; the others have ordinary logs. */
export const trouble: Readonly<Partial<Record<SampleId, readonly string[]>>> = {
  // Somebody gave the card alone to a VM, without what shares its group.
  'shared-group': [
    'virtqemud[1204]: internal error: QEMU unexpectedly closed the monitor (vm=\'win11\'): 2026-11-20T08:31:12.481516Z qemu-system-x86_64: -device {"driver":"vfio-pci","host":"0000:25:00.0","id":"hostdev0"}: vfio 0000:25:00.0: group 11 is not viable',
    'virtqemud[1204]: Please ensure all devices within the iommu_group are bound to their vfio bus driver.',
  ],
  // A VM was to get the card before the setting in the firmware was found.
  'firmware-off': [
    "virtqemud[1187]: unsupported configuration: host doesn't support passthrough of host PCI devices",
  ],
  // The only card was bound by hand while it drew the screen.
  'one-card': [
    "kernel: vfio-pci 0000:09:00.0: BAR 0: can't reserve [mem 0x7c00000000-0x7dffffffff 64bit pref]",
  ],
}

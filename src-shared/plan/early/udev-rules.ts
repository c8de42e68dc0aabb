import type { Identity } from '../choice.ts'

/**
 * The second line behind the bind script: udev gives the same functions to vfio-pci as it meets them. Alone it would
 * race with the module of the card's own driver. IMPORT{cmdline} takes one word of the kernel command line (udev(7)).
 */
export function udevRules(bindSet: readonly Identity[]): string {
  const rules = bindSet.map(({ address, vendor, device, subsystemVendor, subsystemDevice }) =>
    [
      `KERNEL=="${address}"`,
      `ATTR{vendor}=="0x${vendor}"`,
      `ATTR{device}=="0x${device}"`,
      ...(subsystemVendor === null ? [] : [`ATTR{subsystem_vendor}=="0x${subsystemVendor}"`]),
      ...(subsystemDevice === null ? [] : [`ATTR{subsystem_device}=="0x${subsystemDevice}"`]),
      'ATTR{driver_override}="vfio-pci"',
      'RUN{builtin}+="kmod load vfio-pci"',
    ].join(', '),
  )
  return [
    '# Written by Handover: the second line behind the step in the initramfs.',
    'ACTION!="add", GOTO="gpu_handover_end"',
    'SUBSYSTEM!="pci", GOTO="gpu_handover_end"',
    'IMPORT{cmdline}="gpu_handover"',
    'ENV{gpu_handover}!="on", GOTO="gpu_handover_end"',
    ...rules,
    'LABEL="gpu_handover_end"',
    '',
  ].join('\n')
}

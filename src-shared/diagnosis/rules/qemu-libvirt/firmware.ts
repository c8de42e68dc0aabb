import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** The firmware that a virtual machine starts with. */
export const vmFirmware = [
  {
    id: 'ovmf-missing',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'virt-manager virtManager/createvm.py, virtinst/domain/os.py; libvirt src/qemu/qemu_firmware.c',
    patterns: [
      { literal: 'detect any uefi', find: wording('did not detect any UEFI') },
      {
        literal: 'uefi',
        find: wording(
          '(?:did not find any|could not find any|cannot find any|no) UEFI (?:binary path|firmware|binaries)',
        ),
      },
      { literal: 'firmware to satisfy', find: wording('unable to find any firmware to satisfy {q}efi') },
      { literal: 'not know the uefi', find: wording("don't know how to setup UEFI for arch") },
      { literal: 'setup uefi for arch', find: wording("don't know how to setup UEFI for arch") },
      { literal: 'uefi not found', find: wording('UEFI not found') },
      {
        literal: 'ovmf',
        find: wording(
          '(?:could not find|cannot find|failed to find|missing|not found:?) {gap}OVMF(?:_CODE|_VARS)?[\\w.-]{0,40}\\.(?:fd|qcow2|bin)',
        ),
      },
      {
        literal: 'ovmf',
        find: wording(
          'OVMF(?:_CODE|_VARS)?[\\w.-]{0,40}\\.(?:fd|qcow2|bin){q}?:? {gap}no such file or directory',
        ),
      },
      {
        literal: 'edk2',
        find: wording(
          '/(?:edk2|OVMF)/[\\w./-]{1,80}\\.(?:fd|qcow2|bin){q}?:? {gap}no such file or directory',
        ),
      },
    ],
    action: 'open-readiness',
  },
  {
    id: 'ovmf-firmware-incompatible',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/qemu/qemu_firmware.c (qemuFirmwareFillDomain)',
    patterns: [
      {
        literal: 'compatible with the current configuration',
        find: wording(
          'unable to find {q}?(?:efi|bios)?{q}? ?firmware that is compatible with the current configuration',
        ),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'ovmf-no-var-store',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/qemu/qemu_process.c (qemuPrepareNVRAM)',
    patterns: [
      {
        literal: 'master var store',
        find: wording('unable to find any master var store for loader:? ?{q}?{file}?'),
      },
      {
        literal: 'nvram',
        find: wording('(?:nvram|NVRAM) template{gap}(?:not found|unknown|is missing|no such file)'),
      },
      { literal: 'master nvram', find: wording('(?:unable to find|no) (?:any )?master nvram') },
    ],
    action: 'open-machines',
  },
  {
    id: 'romfile-not-found',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/pci/pci.c (pci_add_option_rom)',
    patterns: [
      { literal: 'find romfile', find: wording('failed to find romfile {q}?(?<file>[^\'"]{1,300})') },
      { literal: 'romfile', find: wording('romfile {q}?{file}{q}? (?:is empty|not found|too large|size)') },
      {
        literal: 'rom',
        find: wording(
          '(?:could not|cannot|failed to|unable to) (?:open|find|load|read|access) (?:option )?(?:rom|romfile|vbios|bios)(?: file)? {q}?{file}\\.rom\\b{gap}no such file',
        ),
      },
      {
        literal: '.rom',
        find: wording(
          '(?:could not|cannot|failed to|unable to) (?:open|access|stat){gap}\\.rom{q}?: no such file',
        ),
      },
    ],
    action: 'label-rom',
  },
  {
    id: 'igd-legacy-mode',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/vfio/{igd,pci-quirks}.c',
    patterns: [
      { literal: 'legacy mode', find: wording('IGD device {address}{gap}legacy mode') },
      { literal: 'vga region index', find: wording('failed getting region info for VGA region index 8') },
      { literal: 'legacy mode', find: wording('(?:IGD|x-igd-legacy-mode){gap}legacy mode') },
    ],
  },
  {
    id: 'igd-opregion-missing',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/vfio/{igd,pci}.c (vfio_pci_igd_opregion_init)',
    patterns: [
      {
        literal: 'opregion',
        find: wording(
          "(?:does not support|does not supports|doesn't support|cannot find|failed to (?:find|read|get|initialize)|no|missing|unable to){gap}IGD OpRegion",
        ),
      },
      {
        literal: 'opregion',
        find: wording(
          'IGD{gap}OpRegion{gap}(?:not (?:found|supported|available)|failed|missing|unsupported)',
        ),
      },
      { literal: 'opregion', find: wording('(?:failed|unable|cannot) to{gap}OpRegion') },
    ],
  },
  {
    id: 'xvga-unsupported',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/vfio/pci.c (vfio_populate_vga)',
    patterns: [
      {
        literal: 'x-vga',
        find: wording('(?:does not support|unsupported|not supported|requires){gap}x-vga'),
      },
      { literal: 'x-vga', find: wording('x-vga{gap}(?:not supported|unsupported|is not valid|not found)') },
      { literal: 'unexpected vga info', find: wording('unexpected VGA info, flags') },
    ],
    hides: ['igd-legacy-mode'],
  },
] as const satisfies readonly Rule[]

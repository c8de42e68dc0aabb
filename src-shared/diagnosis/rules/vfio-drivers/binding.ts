import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** vfio-pci did not take a device. */
export const binding = [
  {
    id: 'vfio-probe-ebusy',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/base/dd.c, drivers/vfio/pci/vfio_pci_core.c (aperture_remove_conflicting_pci_devices)',
    patterns: [
      { literal: 'failed with error -16', find: wording('vfio[-_]pci{gap}failed with error -16\\b') },
      { literal: '/bind', find: wording('vfio-pci/bind{q}?:? ?{gap}device or resource busy') },
    ],
    cases: [
      { when: 'on-vfio', severity: 'info', cause: 'diagnosis.vfio-probe-ebusy.cause-now-bound' },
      { when: 'on-host-driver', action: 'rebuild-initramfs' },
    ],
    action: 'rebuild-initramfs',
    leadsTo: ['group-not-viable', 'vfio-dev-missing', 'bar-reserved-bootfb'],
  },
  {
    id: 'vfio-probe-einval-bridge',
    component: 'vfio-drivers',
    severity: 'warning',
    source: 'drivers/vfio/pci/vfio_pci.c (vfio_pci_probe), vfio_pci_core.c (hdr_type)',
    patterns: [
      {
        literal: 'failed with error -22',
        find: wording('vfio[-_]pci{gap}{address}{gap}failed with error -22\\b'),
      },
    ],
    cases: [{ when: 'is-bridge' }, { when: 'always', drop: true }],
    action: 'open-plan',
    hides: ['vfio-probe-einval-no-iommu'],
  },
  {
    id: 'vfio-denylist',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/vfio/pci/vfio_pci.c (vfio_pci_is_denylisted)',
    patterns: [
      { literal: 'vfio-pci device', find: wording('exists in vfio-pci device (?:denylist|blacklist)') },
      {
        literal: 'driver probing disallowed',
        find: wording('(?:denylist|blacklist), driver probing disallowed'),
      },
    ],
    hides: ['vfio-probe-einval-no-iommu', 'vfio-probe-failed'],
  },
  {
    id: 'vfio-pf-sriov',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/vfio/pci/vfio_pci_core.c (vfio_pci_vf_init)',
    patterns: [{ literal: 'sr-iov enabled', find: wording('Cannot bind to PF with SR-IOV enabled') }],
    hides: ['vfio-probe-ebusy', 'vfio-probe-failed'],
  },
  {
    id: 'vfio-probe-failed',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/base/dd.c',
    patterns: [
      {
        literal: 'failed with error -',
        find: wording('vfio[-_]pci{gap}failed with error (?!-(?:16|22)\\b){errno}'),
      },
    ],
  },
  {
    id: 'vfio-bind-einval',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/base/bus.c (bind_store), drivers/vfio/pci/vfio_pci_core.c; libvirt src/util/virpci.c',
    patterns: [
      { literal: 'to vfio', find: wording('cannot bind {address} to vfio') },
      {
        literal: 'vfio-pci/',
        find: wording('drivers/vfio-pci/(?:bind|new_id){q}?:? ?{gap}(?:invalid argument|no such device)'),
      },
      { literal: 'drivers_probe', find: wording('drivers_probe{q}?:? ?{gap}invalid argument') },
      {
        literal: 'to vfio-pci',
        find: wording(
          'failed to (?:bind|add) PCI device (?:ID )?{q}[0-9a-f:. ]{4,16}{q} to (?:driver )?{q}?vfio-pci',
        ),
      },
      {
        literal: 'vfio-pci',
        find: wording('failed to bind{gap}to {q}vfio-pci{q}?{gap}(?:invalid argument|no such device)'),
      },
    ],
    cases: [
      { when: 'is-bridge', cause: 'diagnosis.vfio-bind-einval.cause-bridge' },
      { when: 'iommu-off-in-firmware', action: 'open-readiness' },
      { when: 'iommu-off-in-kernel', action: 'open-plan' },
    ],
    action: 'open-readiness',
  },
  {
    id: 'vfio-module-missing',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'kmod tools/{modprobe,insmod}.c; libvirt src/util/virpci.c, src/util/virkmod.c',
    patterns: [
      {
        literal: 'fatal: module vfio',
        find: wording('FATAL: Module vfio(?!_virqfd)[-_\\w]{0,30} not found'),
      },
      {
        literal: 'could not load module',
        find: wording('insmod: ERROR: could not load module {q}?vfio[-_\\w]{0,30}{q}?: No such file'),
      },
      {
        literal: 'not found in directory',
        find: wording('Module {q}?vfio(?!_virqfd)[-_\\w]{0,30}{q}? not found in directory'),
      },
      {
        literal: 'failed to load pci',
        find: wording('failed to load PCI (?:stub|driver) module {q}?vfio[-_]pci(?!{gap}not permitted)'),
      },
      {
        literal: 'pci/drivers/vfio-pci',
        find: wording(
          '/sys/bus/pci/drivers/vfio-pci(?:/[a-z_]{1,12})?{q}?:? ?{gap}no such file or directory',
        ),
      },
      {
        literal: 'failed to find module',
        find: wording('failed to find module {q}?vfio(?!_virqfd)[-_\\w]{0,30}'),
      },
      { literal: 'could not find module', find: wording('could not find module by name={q}vfio(?!_virqfd)') },
    ],
    action: 'add-module-to-initramfs',
    leadsTo: ['vfio-dev-missing', 'no-iommu-models'],
  },
  {
    id: 'vfio-script-not-root',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'kmod tools/modprobe.c',
    patterns: [
      {
        literal: 'could not insert',
        find: wording('could not insert {q}?vfio[-_\\w]{0,30}{q}?: Operation not permitted'),
      },
      {
        literal: 'could not remove',
        find: wording(
          'could not remove {q}?(?:vfio|nvidia|amdgpu|nouveau|i915|xe|snd_hda_intel)[-_\\w]{0,30}{q}?: Operation not permitted',
        ),
      },
      {
        literal: 'permission denied',
        find: wording(
          '/sys/(?:bus/(?:pci|platform)|class/vtconsole|devices/pci)[^\\s]{1,200}/(?:bind|unbind|new_id|remove_id|driver_override|drivers_probe){q}?: permission denied',
        ),
      },
      {
        literal: 'interactive authentication required',
        find: wording(
          '(?:stop|start) [\\w.-]{0,40}(?:display-manager|gdm|sddm|lightdm){gap}interactive authentication required',
        ),
      },
    ],
    hides: ['vfio-module-missing'],
  },
  {
    id: 'unmanaged-hostdev',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'libvirt src/hypervisor/virhostdev.c',
    patterns: [
      {
        literal: 'manually detached',
        find: wording('PCI device {address} must be manually detached from the host'),
      },
      { literal: 'unmanaged', find: wording('unmanaged (?:PCI|host) device {address}{gap}detached') },
    ],
    action: 'attach-whole-group',
  },
  {
    id: 'identical-gpu-ids',
    component: 'vfio-drivers',
    severity: 'warning',
    source: 'drivers/vfio/pci/vfio_pci.c (ids= matches every device of a kind)',
    patterns: [
      {
        literal: ['same gpus', 'same cards', 'same graphics cards', 'same id gpus'],
        find: wording('\\b(?:exact(?:ly)? )?(?:the )?same (?:id )?(?:gpus|graphics cards|cards)\\b'),
      },
      {
        literal: 'same',
        find: wording(
          '(?:gpus?|(?:graphics |video )?cards?|devices?|both){gap}(?:have|has|share|with) (?:the )?(?:exact )?same (?:vendor(?: and |[:/ ])?device )?(?:pci )?(?:[:\\w-]{1,20} )?ids?\\b',
        ),
      },
      {
        literal: 'identical',
        find: wording('identical (?:\\w{1,12} )?(?:gpus|graphics cards|cards|video cards|(?:pci )?ids?)\\b'),
      },
      {
        literal: 'same ids',
        find: wording('same (?:vendor|device|pci|hardware)(?:[ :/-]device)? ids?\\b{gap}(?:gpu|card)'),
      },
      { literal: 'duplicate', find: wording('duplicate{gap}(?:vendor|device|pci){gap}ids?\\b') },
    ],
    cases: [{ when: 'twins', severity: 'error' }],
    action: 'open-plan',
  },
] as const satisfies readonly Rule[]

import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

const NVIDIA = 'nvidia(?:[-_](?:drm|modeset|uvm|peermem))?'

/** A driver does not let go of the card, or did so in the wrong state. */
export const inUse = [
  {
    id: 'nvidia-usage-count',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'NVIDIA kernel-open/nvidia/nv-pci.c (nv_pci_remove_helper)',
    patterns: [
      {
        literal: 'non-zero usage count',
        find: wording('Attempting to remove (?:minor )?device {address}? ?{gap}with non-zero usage count'),
      },
      { literal: 'non-zero usage', find: wording('NVRM:{gap}non-zero usage') },
    ],
    leadsTo: ['unbind-hang', 'pci-header-127', 'd3cold-inaccessible'],
  },
  {
    id: 'nvidia-module-in-use',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'kmod tools/{modprobe,rmmod}.c',
    patterns: [
      { literal: 'in use', find: wording(`Module {q}?(?<module>${NVIDIA}){q}? is (?:builtin|in use)`) },
      {
        literal: 'resource temporarily unavailable',
        find: wording(
          `could not remove (?:module )?{q}?(?<module>${NVIDIA}){q}?: (?:Resource temporarily unavailable|Device or resource busy)`,
        ),
      },
    ],
    leadsTo: ['nvidia-usage-count'],
  },
  {
    id: 'amdgpu-module-in-use',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'kmod tools/{modprobe,rmmod}.c',
    patterns: [
      {
        literal: 'in use',
        find: wording('Module {q}?(?<module>amdgpu|radeon|i915|xe|nouveau|snd_hda_intel|drm){q}? is in use'),
      },
      {
        literal: 'could not remove',
        find: wording(
          'could not remove (?:module )?{q}?(?<module>amdgpu|radeon|i915|xe|nouveau|snd_hda_intel){q}?: (?:Resource temporarily unavailable|Device or resource busy)',
        ),
      },
    ],
  },
  {
    id: 'amdgpu-unbound-while-used',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/gpu/drm/amd/amdgpu/{amdgpu_gem,amdgpu_object,amdgpu_device}.c',
    patterns: [
      {
        literal: ['hotplug removal is not supported', 'removal is currently not supported'],
        find: wording(
          '(?:Hotplug removal is not supported|Device removal is currently not supported outside of fbcon)',
        ),
      },
      { literal: 'gem object close', find: wording('failed to clear page tables on GEM object close') },
      { literal: 'leaking bo va', find: wording('amdgpu{gap}leaking bo va') },
      { literal: '[drm', find: wording('vfio-pci {address}: \\[drm(?:[:\\w ]{0,60})?\\]') },
    ],
    leadsTo: ['host-soft-lockup', 'unbind-hang'],
  },
  {
    id: 'unbind-hang',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'kernel/hung_task.c; drivers/base/dd.c (device_driver_detach waits for the driver)',
    patterns: [
      {
        literal: 'blocked for more than',
        find: wording(
          'task (?<process>(?:rpc-)?(?:virt|libvirt|nodedev|virsh|modprobe|rmmod|tee|bash|sh|driverctl|handover)[\\w-]{0,20}):\\d{1,8} blocked for more than \\d{1,5} seconds',
        ),
      },
      {
        literal: 'nodedev-detach',
        find: wording(
          "nodedev-detach{gap}(?:hang|hung|stuck|freez|never returns|does ?n[o']t return|timed? ?out|blocks?\\b)",
        ),
      },
      // A script's trace that ends here although the driver could not be unloaded before.
      {
        literal: 'nodedev-detach',
        find: wording('^[+> $#]{0,8}(?:sudo )?virsh (?:-c \\S{1,60} )?nodedev-detach'),
        when: 'module-was-in-use',
      },
      {
        literal: ['hangs', 'hung', 'stuck', 'freezes'],
        find: wording('\\b(?:hangs?|hung|stuck|freezes?)\\b{gap}\\b(?:detach|unbind)'),
      },
      {
        literal: 'nodedev-detach',
        find: wording('\\b(?:hang|hung|stuck|freez\\w{0,4}|blocks?|stops?)\\b{gap}nodedev-detach'),
      },
      {
        literal: ['unbind hang', 'unbind freez', 'unbind never', 'hangs', 'hung', 'stuck'],
        find: wording('\\b(?:hangs?|hung|stuck|freez\\w{0,4}|blocks?)\\b{gap}(?:/|\\b)unbind\\b'),
      },
      {
        literal: [
          'unbind hang',
          'unbind freez',
          'unbind never',
          'hangs',
          'hung',
          'stuck',
          'freezes',
          'never returns',
        ],
        find: wording(
          '\\bunbind\\b{gap}(?:hangs?|hung|(?:gets?|is|got) stuck|freezes?|never returns|blocks? forever)\\b',
        ),
      },
    ],
    hides: ['nvidia-module-in-use'],
  },
  {
    id: 'unbind-blocked-by-user',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/vfio/pci/vfio_pci_core.c (vfio_pci_core_request), drivers/vfio/vfio_main.c',
    patterns: [
      {
        literal: 'device request',
        find: wording('(?:relaying device request to user|no device request channel registered)'),
      },
      {
        literal: 'device is currently in use',
        find: wording('device is currently in use, task{gap}blocked until device is released'),
      },
    ],
  },
  {
    id: 'nvidia-probes-vfio-bound-gpu',
    component: 'vfio-drivers',
    severity: 'info',
    source: 'NVIDIA kernel-open/nvidia/nv-pci.c',
    patterns: [
      { literal: 'already bound to', find: wording('NVRM: GPU {address} is already bound to {q}?vfio-pci') },
      {
        literal: 'device(s) that were not probed',
        find: wording('NVRM: The NVIDIA probe routine was not called for \\d{1,3} device'),
      },
      {
        literal: 'was loaded and obtained ownership',
        find: wording('driver such as:?{gap}was loaded and obtained ownership of'),
      },
      {
        literal: 'probe routine',
        find: wording('NVRM: The NVIDIA probe routine (?:was not called|failed) for \\d{1,3} device'),
      },
    ],
  },
  {
    id: 'nvidia-audio-vfio-panic',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'NVIDIA open-gpu-kernel-modules issue 1365 (nv_audio_dynamic_power)',
    patterns: [{ literal: 'nv_audio_dynamic_power', find: wording('nv_audio_dynamic_power') }],
    action: 'release-audio',
  },
  {
    id: 'hda-corb-dead',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'sound/hda/hdac_controller.c (azx_clear_corbrp)',
    patterns: [
      { literal: 'corb', find: wording('snd_hda_intel {address}: CORB reset timeout') },
      { literal: 'corbrp', find: wording('CORBRP = 65535') },
      {
        literal: 'snd_hda_intel',
        find: wording(
          'snd_hda_intel {address}: (?:Unable to change power state from D3|azx_get_response timeout{gap}last cmd=0x|refused to change power state)',
        ),
      },
    ],
    action: 'release-audio',
  },
  {
    id: 'xhci-dead',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/usb/host/xhci{,-ring,-pci}.c',
    patterns: [
      {
        literal: 'host controller not responding',
        find: wording('xHCI host controller not responding, assume dead'),
      },
      { literal: 'hc died', find: wording('xhci_hcd{gap}HC died') },
      {
        literal: 'xhci_hcd',
        find: wording(
          'xhci_hcd {address}: (?:controller not ready at resume|Unable to change power state from D3|PCI post-resume error)',
        ),
      },
    ],
  },
] as const satisfies readonly Rule[]

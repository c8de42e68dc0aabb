import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

const AVC = 'avc:? {1,2}denied {1,2}\\{[^}]{1,80}\\}'
const LIBVIRT =
  '(?:svirt|virt|virtqemud|virtlogd|virtnodedevd|virtstoraged|virtnetworkd|virtproxyd|virtinterfaced|virtsecretd|swtpm|qemu)[\\w]{0,12}_t'

/** SELinux or AppArmor said no, in its own log. */
export const denials = [
  {
    id: 'selinux-avc-virtlogd',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'selinux-policy, audit(8)',
    patterns: [
      { literal: 'avc:', find: wording(`${AVC}{gap}(?:comm={q}virtlogd|scontext=[\\w:]{0,60}virtlogd_t)`) },
      {
        literal: 'selinux is preventing',
        find: wording('SELinux is preventing (?:/usr/s?bin/)?virtlogd from'),
      },
    ],
    hides: ['selinux-avc-libvirt'],
  },
  {
    id: 'selinux-avc-hostdev',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'selinux-policy policy/modules/contrib/virt.te (virt_use_usb), audit(8)',
    patterns: [
      {
        literal: 'avc:',
        find: wording(
          `${AVC}{gap}scontext=[\\w:]{0,60}${LIBVIRT}{gap}tcontext=[\\w:]{0,60}(?:usb_device_t|usbfs_t|vfio_device_t|usb_t)`,
        ),
      },
      {
        literal: 'avc:',
        find: wording(
          `${AVC}{gap}(?:path|name)={q}(?:/dev/)?(?:bus/usb|vfio)/{gap}scontext=[\\w:]{0,60}${LIBVIRT}`,
        ),
      },
      {
        literal: 'avc:',
        find: wording(
          `${AVC}{gap}comm={q}(?:rpc-)?virtqemud{gap}scontext=[\\w:]{0,60}virtqemud_t{gap}tclass=chr_file`,
        ),
      },
      {
        literal: 'selinux is preventing',
        find: wording(
          'SELinux is preventing (?:rpc-)?(?:virtqemud|qemu[\\w-]{0,16}) from {gap}(?:chr_file|usb|vfio)',
        ),
      },
    ],
    hides: ['selinux-avc-libvirt', 'selinux-avc-qemu'],
  },
  {
    id: 'selinux-avc-qemu',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'selinux-policy policy/modules/contrib/virt.te (svirt_t), audit(8)',
    patterns: [
      {
        literal: 'avc:',
        find: wording(
          `${AVC}{gap}(?:comm={q}(?:qemu|kvm|CPU \\d|worker|IO )|scontext=[\\w:]{0,60}svirt\\w{0,8}_t)`,
        ),
      },
      {
        literal: 'selinux is preventing',
        find: wording('SELinux is preventing (?:/usr/bin/)?qemu[\\w-]{0,16} from'),
      },
    ],
    cases: [{ when: 'selinux-off', severity: 'info' }],
    hides: ['selinux-avc-libvirt'],
    leadsTo: [
      'disk-image-permission',
      'firmware-file-permission',
      'selinux-denied-firmware',
      'romfile-not-found',
      'vfio-open-permission',
      'looking-glass-shm-permission',
      'kvmfr-backing-missing',
    ],
    action: 'label-rom',
  },
  {
    id: 'selinux-avc-libvirt',
    component: 'permissions-selinux',
    severity: 'warning',
    source: 'selinux-policy policy/modules/contrib/virt.te, audit(8)',
    patterns: [
      { literal: 'avc:', find: wording(`${AVC}{gap}scontext=[\\w:]{0,60}${LIBVIRT}`) },
      {
        literal: 'selinux is preventing',
        find: wording(
          'SELinux is preventing (?:rpc-|/usr/s?bin/)?(?:virt(?:qemud|nodedevd|storaged|networkd)|swtpm|libvirtd) from',
        ),
      },
    ],
  },
  {
    id: 'apparmor-denied',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'AppArmor; libvirt src/security/apparmor',
    patterns: [
      {
        literal: 'apparmor=',
        find: wording(
          'apparmor={q}DENIED{q}{gap}(?:profile={q}(?:libvirt-|virt-aa|/usr/s?bin/(?:libvirtd|qemu)|libvirtd|swtpm)|comm={q}(?:qemu|libvirt|virt|swtpm|kvm))',
        ),
      },
    ],
  },
] as const satisfies readonly Rule[]

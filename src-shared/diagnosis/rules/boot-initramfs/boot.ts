import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** Kernel arguments, boot entries and the initramfs. */
export const boot = [
  {
    id: 'vfio-virqfd-missing',
    component: 'boot-initramfs',
    severity: 'warning',
    source: 'Linux e2d55709398e (vfio_virqfd folded into vfio); dracut-install, kmod',
    patterns: [
      {
        literal: 'vfio_virqfd',
        find: wording("(?:error|failed|fatal|not found|could not|can't|missing){gap}vfio_virqfd"),
      },
      {
        literal: 'vfio_virqfd',
        find: wording('vfio_virqfd{q}?{gap}(?:not found|failed|missing|no such|does not exist)'),
      },
      {
        literal: 'vfio-virqfd',
        find: wording(
          '(?:error|failed|fatal|not found|could not|missing){gap}vfio-virqfd|vfio-virqfd{gap}not found',
        ),
      },
    ],
    action: 'rebuild-initramfs',
    leadsTo: ['vfio-probe-ebusy', 'dracut-hang-pre-udev'],
    hides: ['vfio-module-missing'],
  },
  {
    id: 'dracut-cannot-write-image',
    component: 'boot-initramfs',
    severity: 'error',
    source: 'dracut.sh',
    patterns: [
      {
        literal: 'dracut',
        find: wording("dracut(?:\\[F\\])?: ?(?:FAILED: )?(?:can't|cannot|could not) write to"),
      },
      {
        literal: 't write to',
        find: wording(
          "can't write to {q}?/(?:boot|efi)[^:]{0,200}{q}?: directory{gap}(?:does not exist|is not accessible)",
        ),
      },
      {
        literal: 'dracut',
        find: wording(
          'dracut(?:\\[[FE]\\])?: {gap}(?:creation of{gap}failed|no space left on device|creating{gap}failed)',
        ),
      },
      {
        literal: 'no space left on device',
        find: wording('(?:initramfs|initrd|/boot/)[^\\n]{0,200}no space left on device'),
      },
    ],
    leadsTo: ['vfio-probe-ebusy'],
    action: 'rebuild-initramfs',
  },
  {
    id: 'dracut-hang-pre-udev',
    component: 'boot-initramfs',
    severity: 'error',
    source: 'dracut modules.d/*systemd-initrd (dracut-pre-udev.service)',
    patterns: [
      {
        literal: 'dracut-pre-udev',
        find: wording(
          'dracut-pre-udev{gap}(?:failed|timed? ?out|start operation|killed|hang|hung|stuck|no limit)',
        ),
      },
      {
        literal: 'pre-udev',
        find: wording(
          '(?:failed to start|a start job is running for|timed out|hang\\w{0,3}|stuck|stops?|freez\\w{0,3})\\b{gap}dracut[ -]pre-udev',
        ),
      },
      {
        literal: ['starting dracut pre-udev', 'starting dracut-pre-udev'],
        find: wording('Starting dracut[- ]pre-udev'),
        when: 'stops-in-pre-udev',
      },
      { literal: 'dracut-initqueue', find: wording('dracut-initqueue{gap}(?:timeout|timed out)') },
    ],
    action: 'undo',
  },
  {
    id: 'kargs-not-applied',
    component: 'boot-initramfs',
    severity: 'warning',
    source: 'rpm-ostree; bazzite-hardware-setup',
    patterns: [
      {
        literal: ['kargs', 'arguments', 'parameters', 'karg'],
        find: wording(
          "(?:kargs?|kernel (?:command line )?(?:arguments?|parameters?|options?)|(?:vfio|iommu) (?:arguments?|args)|initramfs arguments?)\\b{gap}(?<![\\w-])(?:lost|gone|missing|overwritten|removed|reverted|reset|disappear\\w{0,3}|(?:not|never|n't)(?: being| been| get\\w{0,4})? (?:applied|persist\\w{0,4}|saved|set|kept|active|propagated|present))\\b",
        ),
      },
      {
        literal: ['kargs', 'arguments', 'parameters'],
        find: wording(
          '\\b(?:nuke[ds]?|lose[sd]?|overwr(?:ites?|ote|itten)|removes?|reverts?|resets?|wipe[sd]?|drop(?:s|ped)?)\\b{gap}(?:kargs?|kernel (?:arguments?|parameters?)|vfio arguments?|initramfs arguments?)\\b',
        ),
      },
    ],
    action: 'open-plan',
  },
  {
    id: 'kargs-no-change',
    component: 'boot-initramfs',
    severity: 'warning',
    source: 'rpm-ostree src/app/rpmostree-builtin-kargs.cxx; rpm-ostree issue 3182',
    patterns: [
      { literal: 'no changes', find: wording('^(?:\\W{0,6})No changes\\.?\\W{0,6}$') },
      { literal: 'no changes', find: wording('rpm-ostree{gap}No changes\\.') },
      {
        literal: 'kernel arguments',
        find: wording('(?:the )?kernel arguments (?:remained the same|unchanged|not changed)'),
      },
    ],
    action: 'open-plan',
  },
  {
    id: 'ostree-no-etc-default-grub',
    component: 'boot-initramfs',
    severity: 'error',
    source: 'sed(1), cp(1); ostree systems have no GRUB defaults',
    patterns: [
      {
        literal: '/etc/default/grub',
        find: wording(
          "/etc/default/grub(?!\\.d){q}?{gap}(?:no such file or directory|does(?:n't| not) exist|not found$|is missing)",
        ),
      },
      {
        literal: '/etc/default/grub',
        find: wording(
          "(?:no such file|cannot (?:stat|open|access)|can't (?:read|open|find)|missing|not found){gap}/etc/default/grub(?!\\.d)",
        ),
      },
      {
        literal: ['grubby', 'grub2-mkconfig'],
        find: wording('(?:grubby|grub2-mkconfig): command not found'),
      },
    ],
    action: 'open-plan',
  },
  {
    id: 'grubby-no-template',
    component: 'boot-initramfs',
    severity: 'error',
    source: 'grubby.c',
    patterns: [
      { literal: 'suitable template', find: wording('unable to find (?:a )?suitable template') },
      { literal: 'leave no kernel entries', find: wording('this would leave no kernel entries') },
      {
        literal: 'grubby',
        find: wording('grubby(?: fatal error)?: {gap}(?:unable to|error|not found|failed|is incorrect)'),
      },
      { literal: 'the param', find: wording('^the param [^\\s]{1,200} is incorrect') },
    ],
    action: 'open-plan',
  },
  {
    id: 'grub-default-syntax',
    component: 'boot-initramfs',
    severity: 'error',
    source: 'grub-mkconfig sources /etc/default/grub as a shell script',
    patterns: [
      {
        literal: '/etc/default/grub',
        find: wording(
          '/etc/default/grub: ?(?:line )?\\d{0,4}:? ?[^\\n]{1,300}: (?:not found|command not found|syntax error|unexpected|bad substitution)',
        ),
      },
      {
        literal: '/etc/default/grub',
        find: wording('/etc/default/grub: ?(?:line )?\\d{1,4}: (?:syntax error|unexpected|unterminated)'),
      },
    ],
    hides: ['ostree-no-etc-default-grub'],
    action: 'open-plan',
  },
] as const satisfies readonly Rule[]

import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** What Secure Boot keeps from being loaded or done. */
export const secureBoot = [
  {
    id: 'secure-boot-key-rejected',
    component: 'boot-initramfs',
    severity: 'error',
    source: 'kmod; kernel/module/signing.c',
    patterns: [
      { literal: 'trusted key', find: wording('signature not signed with a trusted key') },
      {
        literal: 'key was rejected',
        find: wording(
          '(?:could not insert (?:module )?{q}?(?<module>[\\w./-]{1,80}){q}?: )?Key was rejected by service',
        ),
      },
      {
        literal: 'unsigned module',
        find: wording('Loading of (?:unsigned module|module with unavailable key) is rejected'),
      },
      {
        literal: 'unavailable key is rejected',
        find: wording('Loading of module with unavailable key is rejected'),
      },
      {
        literal: 'required key not available',
        find: wording('could not insert {q}?(?<module>[\\w./-]{1,80}){q}?: Required key not available'),
      },
      {
        literal: 'unsigned module loading is restricted',
        find: wording('unsigned module loading is restricted; see man kernel_lockdown'),
      },
    ],
    cases: [{ when: 'secure-boot-off', cause: 'diagnosis.secure-boot-key-rejected.cause-no-secure-boot' }],
    hides: ['secure-boot-lockdown'],
  },
  {
    id: 'secure-boot-lockdown',
    component: 'boot-initramfs',
    severity: 'info',
    source: 'security/lockdown/lockdown.c',
    patterns: [
      {
        literal: 'kernel_lockdown',
        find: wording('Lockdown: [^:]{1,40}: {gap}is restricted; see man kernel_lockdown'),
      },
      { literal: 'locked down from', find: wording('Kernel is locked down from') },
    ],
    cases: [{ when: 'secure-boot-off', drop: true }],
  },
] as const satisfies readonly Rule[]

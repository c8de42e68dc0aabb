import { say } from '../../words/say.ts'
import type { Facts } from '../facts.ts'
import type { Check } from '../report.ts'
import { check, type Situation } from './check.ts'

/** The operating system: its family, Atomic or not, SELinux and the desktop session. */
export function systemChecks({ facts }: Situation): Check[] {
  return [family(facts), ...atomic(facts), selinux(facts), session(facts)]
}

/** Said first where it applies, because it colours everything else. */
export function virtualMachineChecks({ facts: { machine } }: Situation): Check[] {
  if (!machine.virtual) return []
  const product = machine.product ?? machine.vendor
  const detail =
    product === null ? say('check.virtual-machine.there') : say('check.virtual-machine.named', { product })
  return [
    check('virtual-machine', 'warn', detail, { kind: 'choice', text: say('check.virtual-machine.fix') }),
  ]
}

function family({ os }: Facts): Check {
  if (os.family !== 'other') return check('system', 'pass', say('check.system.known', { name: os.name }))
  return check('system', 'warn', say('check.system.other', { name: os.name }), {
    kind: 'choice',
    text: say('check.system.fix'),
  })
}

function atomic({ os }: Facts): Check[] {
  return os.atomic ? [check('atomic', 'pass', say('check.atomic.there', { name: os.name }))] : []
}

/** Only on Fedora and its kin is SELinux a part of the system that somebody must have turned off. */
function selinux({ os }: Facts): Check {
  switch (os.selinux) {
    case 'enforcing':
      return check('selinux', 'pass', say('check.selinux.enforcing'))
    case 'permissive':
    case 'disabled': {
      if (os.family !== 'fedora') return check('selinux', 'pass', say('check.selinux.not-used'))
      const fix = { kind: 'choice', text: say('check.selinux.fix') } as const
      return check('selinux', 'warn', say(`check.selinux.${os.selinux}`), fix)
    }
    case 'unknown':
      return check('selinux', 'unknown', say('check.selinux.unknown'))
  }
}

function session({ os }: Facts): Check {
  if (os.session === 'unknown') return check('session', 'unknown', say('check.session.unknown'))
  return check('session', 'pass', say(`check.session.${os.session}`))
}

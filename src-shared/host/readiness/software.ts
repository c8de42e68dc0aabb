import { say } from '../../words/say.ts'
import type { Facts } from '../facts.ts'
import type { Check, Fix } from '../report.ts'
import { check, type Situation } from './check.ts'
import { installFix } from './packages.ts'

/** libvirt, QEMU, the firmware for virtual machines, and a window to manage them with. */
export function softwareChecks({ facts }: Situation): Check[] {
  const { os, virtualization } = facts
  return [
    libvirt(facts),
    installed('qemu', 'fail', virtualization.qemu, os),
    installed('ovmf', 'warn', virtualization.ovmf, os),
    installed('virt-manager', 'warn', virtualization.virtManager, os),
  ]
}

/** A program or file that is there, is missing (then with `status`), or of which nothing can be seen. */
function installed(
  id: 'qemu' | 'ovmf' | 'virt-manager',
  status: Check['status'],
  found: boolean | null,
  os: Facts['os'],
): Check {
  if (found === null) return check(id, 'unknown', say('check.programs.unknown'))
  return found
    ? check(id, 'pass', say(`check.${id}.there`))
    : check(id, status, say(`check.${id}.absent`), installFix(id, os))
}

function libvirt({ os, virtualization: { libvirt: kind, connection } }: Facts): Check {
  if (kind === 'unknown') return check('libvirt', 'unknown', say('check.libvirt.unknown'))
  if (kind === 'absent') {
    return check('libvirt', 'fail', say('check.libvirt.absent'), installFix('libvirt', os))
  }
  const detail = say(`check.libvirt.${kind}`)
  switch (connection) {
    case 'ok':
      return check('libvirt', 'pass', `${detail} ${say('check.libvirt.answers')}`)
    case 'not-tried':
      return check('libvirt', 'pass', `${detail} ${say('check.libvirt.not-asked')}`)
    case 'refused': {
      const fix: Fix = { kind: 'command', text: say('check.libvirt.fix.refused') }
      return check('libvirt', 'warn', `${detail} ${say('check.libvirt.refused')}`, fix)
    }
    case 'silent':
      return check('libvirt', 'unknown', `${detail} ${say('check.libvirt.no-answer')}`)
    case 'absent': {
      const fix: Fix = { kind: 'command', text: say(`check.libvirt.fix.start.${kind}`) }
      return check('libvirt', 'warn', `${detail} ${say('check.libvirt.silent')}`, fix)
    }
  }
}

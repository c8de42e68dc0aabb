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
    virtualization.qemu
      ? check('qemu', 'pass', say('check.qemu.there'))
      : check('qemu', 'fail', say('check.qemu.absent'), installFix('qemu', os)),
    virtualization.ovmf
      ? check('ovmf', 'pass', say('check.ovmf.there'))
      : check('ovmf', 'warn', say('check.ovmf.absent'), installFix('ovmf', os)),
    virtualization.virtManager
      ? check('virt-manager', 'pass', say('check.virt-manager.there'))
      : check('virt-manager', 'warn', say('check.virt-manager.absent'), installFix('virt-manager', os)),
  ]
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
    case 'absent': {
      const fix: Fix = { kind: 'command', text: say(`check.libvirt.fix.start.${kind}`) }
      return check('libvirt', 'warn', `${detail} ${say('check.libvirt.silent')}`, fix)
    }
  }
}

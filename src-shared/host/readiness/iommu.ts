import { say } from '../../words/say.ts'
import { firmwareSteps } from '../boards/firmware-steps.ts'
import type { Facts } from '../facts.ts'
import type { Check, Fix } from '../report.ts'
import { check, type Situation } from './check.ts'
import { argumentValues, iommuOffArgument } from './kernel-arguments.ts'

/** The IOMMU, arguments that people add for it, and whether interrupts are kept apart as well. */
export function iommuChecks(situation: Situation): Check[] {
  return [iommu(situation), ...uselessArgument(situation.facts), interruptRemapping(situation)]
}

function iommu({ facts, state }: Situation): Check {
  switch (state) {
    case 'on': {
      const count = new Set(groupNumbers(facts)).size
      const detail = say('check.iommu.on', { count })
      const optIn = facts.iommu.platformOptIn === true ? ` ${say('check.iommu.on.opt-in')}` : ''
      return check('iommu', 'pass', `${detail}${optIn}`)
    }
    case 'off-in-firmware':
      return facts.machine.virtual
        ? check('iommu', 'fail', say('check.iommu.off-in-firmware.virtual'), {
            kind: 'choice',
            text: say('check.iommu.fix.virtual'),
          })
        : check('iommu', 'fail', say('check.iommu.off-in-firmware'), {
            kind: 'firmware-setting',
            text: firmwareSteps('iommu', facts),
          })
    case 'off-in-kernel':
      return offInKernel(facts)
    case 'unknown':
      return unknown(facts)
  }
}

function groupNumbers({ iommu: { groups }, devices }: Facts): number[] {
  if (groups) return groups.filter((group) => group.devices.length > 0).map(({ id }) => id)
  return devices.map(({ group }) => group).filter((group) => group !== null)
}

/**
 * The firmware offers it and the kernel does not use it. Fedora builds its kernel with Intel's IOMMU off
 * (INTEL_IOMMU_DEFAULT_ON unset) and AMD's on, so only Intel's waits for an argument. Where an argument turns it
 * off, or where it is off in spite of everything, adding one more would not help.
 */
function offInKernel({ iommu: { acpiTables }, boot }: Facts): Check {
  const off = iommuOffArgument(boot.arguments)
  const intel = acpiTables?.includes('DMAR') === true
  const detail = say('check.iommu.off-in-kernel', { table: intel ? 'DMAR' : 'IVRS' })
  if (off !== undefined) {
    const text = say('check.iommu.fix.off-argument', { argument: off })
    return check('iommu', 'warn', detail, { kind: 'kernel-argument', text })
  }
  if (intel && !argumentValues('intel_iommu', boot.arguments).includes('on')) {
    return check('iommu', 'warn', detail, {
      kind: 'kernel-argument',
      text: say('check.iommu.fix.add-argument'),
    })
  }
  const text = say(intel ? 'check.iommu.fix.refused.intel' : 'check.iommu.fix.refused.amd')
  return check('iommu', 'fail', detail, { kind: 'command', text })
}

function unknown({ cpu: { vendor }, iommu: { acpiTables } }: Facts): Check {
  if (vendor === 'other') return check('iommu', 'unknown', say('check.iommu.unknown.other-processor'))
  const detail = acpiTables === undefined ? 'check.iommu.unknown.tables' : 'check.iommu.unknown.groups'
  return check('iommu', 'unknown', say(detail), { kind: 'none', text: say('check.iommu.fix.unknown') })
}

/** `amd_iommu=on` stands in many guides; the kernel answers "Unknown option" (parse_amd_iommu_options). */
function uselessArgument({ boot }: Facts): Check[] {
  if (!argumentValues('amd_iommu', boot.arguments).includes('on')) return []
  const fix: Fix = { kind: 'kernel-argument', text: say('check.iommu-argument.fix') }
  return [check('iommu-argument', 'warn', say('check.iommu-argument.there'), fix)]
}

/** Without it, VFIO refuses groups unless allow_unsafe_interrupts is set (vfio_iommu_type1_attach_group). */
function interruptRemapping({ facts, state }: Situation): Check {
  const id = 'interrupt-remapping'
  if (state !== 'on') return check(id, 'unknown', say('check.interrupt-remapping.later'))
  switch (facts.iommu.interruptRemapping) {
    case true:
      return check(id, 'pass', say('check.interrupt-remapping.on'))
    case false:
      return check(id, 'fail', say('check.interrupt-remapping.off'), {
        kind: 'firmware-setting',
        text: say('check.interrupt-remapping.fix'),
      })
    case undefined:
      return check(id, 'unknown', say('check.interrupt-remapping.unknown'), {
        kind: 'command',
        text: say('check.interrupt-remapping.fix.unknown'),
      })
  }
}

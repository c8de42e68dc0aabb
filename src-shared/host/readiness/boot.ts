import { say } from '../../words/say.ts'
import type { Check } from '../report.ts'
import { check, type Situation } from './check.ts'
import { megabytes } from './wording.ts'

/** Room for two initial RAM disks (60 to 150 MB each on Fedora): the new one is written before the old one goes. */
const COMFORTABLE = 300_000_000
/** Room for one; below it the step that writes it can fail half-way. */
const TIGHT = 150_000_000

/** How the computer starts, and whether the start files have room to be written anew. */
export function bootChecks(situation: Situation): Check[] {
  return [bootSpace(situation), firmwareMode(situation), secureBoot(situation)]
}

function bootSpace({ facts: { boot } }: Situation): Check {
  const free = boot.freeBytes
  if (free === null) return check('boot-space', 'unknown', say('check.boot-space.unknown'))
  const values = { free: megabytes(free), needed: megabytes(free < TIGHT ? TIGHT : COMFORTABLE) }
  if (free >= COMFORTABLE) return check('boot-space', 'pass', say('check.boot-space.enough', values))
  const fix = { kind: 'command', text: say('check.boot-space.fix') } as const
  return free >= TIGHT
    ? check('boot-space', 'warn', say('check.boot-space.tight', values), fix)
    : check('boot-space', 'fail', say('check.boot-space.full', values), fix)
}

function firmwareMode({ facts: { firmware } }: Situation): Check {
  const id = 'firmware-mode'
  if (firmware.kind === 'unknown') return check(id, 'unknown', say('check.firmware-mode.unknown'))
  if (firmware.kind === 'uefi') return check(id, 'pass', say('check.firmware-mode.uefi'))
  return check(id, 'warn', say('check.firmware-mode.bios'), {
    kind: 'choice',
    text: say('check.firmware-mode.fix'),
  })
}

function secureBoot({ facts: { firmware } }: Situation): Check {
  const id = 'secure-boot'
  switch (firmware.secureBoot) {
    case 'on':
      return check(id, 'pass', say('check.secure-boot.on'))
    case 'off':
      return check(id, 'pass', say('check.secure-boot.off'))
    case 'unknown':
      return check(id, 'unknown', say('check.secure-boot.unknown'))
  }
}

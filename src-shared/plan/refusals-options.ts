import type { HostReport } from '../host/report.ts'
import { nameOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import { fromBase64 } from './base64.ts'
import type { BlacklistOutcome } from './blacklist.ts'
import { type Choice, largestRom } from './choice.ts'
import type { Notice, PlanFacts } from './plan.ts'
import { judgeRom } from './rom.ts'
import type { IdsOutcome } from './vfio-ids.ts'

/** Cards that vfio-pci.ids cannot tell from what stays with this computer. */
export function idsRefusal(choice: Choice, ids: IdsOutcome): Notice[] {
  if (choice.mode !== 'reserved' || choice.bind !== 'ids' || ids.tag === 'ids') return []
  const { taken, other } = ids
  const values = { taken: nameOf(taken), other: nameOf(other), id: `${taken.vendor}:${taken.device}` }
  return [{ code: 'ids-shared', text: say('plan.refused.ids-shared', values) }]
}

/** A driver that somebody else needs, that is none, or that the choice itself needs. */
export function blacklistRefusal(choice: Choice, blacklist: BlacklistOutcome): Notice[] {
  if (!choice.blacklist) return []
  if (choice.mode === 'on-demand') {
    return [{ code: 'blacklist-on-demand', text: say('plan.refused.blacklist-on-demand') }]
  }
  switch (blacklist.tag) {
    case 'drivers':
      return []
    case 'no-driver':
      return [{ code: 'blacklist-no-driver', text: say('plan.refused.blacklist-no-driver') }]
    case 'shared': {
      const values = { driver: blacklist.driver, other: nameOf(blacklist.other) }
      return [{ code: 'blacklist-shared', text: say('plan.refused.blacklist-shared', values) }]
    }
  }
}

/** An ACS override for a kernel that is not known to have it. */
export function acsRefusal(choice: Choice, facts: PlanFacts): Notice[] {
  if (choice.acs === 'no' || facts.acsOverride === true) return []
  return facts.acsOverride === false
    ? [{ code: 'acs-not-in-kernel', text: say('plan.refused.acs-not-in-kernel') }]
    : [{ code: 'acs-unknown', text: say('plan.refused.acs-unknown') }]
}

/** A video BIOS that is none, or is for another card. */
export function vbiosRefusal(host: HostReport, choice: Choice, facts: PlanFacts): Notice[] {
  if (choice.vbios === null) return []
  const { card: address, rom } = choice.vbios
  const card = host.devices.find((device) => device.address === address)
  if (!card || !choice.cards.some((chosen) => chosen.address === address)) {
    return [{ code: 'vbios-card', text: say('plan.refused.vbios-card', { address }) }]
  }
  const bytes = fromBase64(rom)
  if (!bytes || bytes.length > largestRom || facts.vbiosSha256 === null) {
    return [{ code: 'vbios-not-a-rom', text: say('plan.refused.vbios-not-a-rom') }]
  }
  const verdict = judgeRom(bytes, card)
  switch (verdict.tag) {
    case 'fits':
      return []
    case 'flash-header':
      return [{ code: 'vbios-flash-header', text: say('plan.refused.vbios-flash-header') }]
    case 'cut-short':
      return [{ code: 'vbios-cut-short', text: say('plan.refused.vbios-cut-short') }]
    case 'not-a-rom':
      return [{ code: 'vbios-not-a-rom', text: say('plan.refused.vbios-not-a-rom') }]
    case 'other-card': {
      const found = `${verdict.vendor}:${verdict.device}`
      const values = { card: nameOf(card), found, wanted: `${card.vendor}:${card.device}` }
      return [{ code: 'vbios-other-card', text: say('plan.refused.vbios-other-card', values) }]
    }
  }
}

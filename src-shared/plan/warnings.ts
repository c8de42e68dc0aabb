import { listed } from '../host/readiness/wording.ts'
import { labelOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import { changesArguments, changesImage, type Draft } from './draft.ts'
import type { Notice } from './plan.ts'
import { missingOnAtomic } from './software.ts'
import { nextArguments } from './system.ts'

/** Reasons of a verdict that a plan for a reserved card already answers: the restart ends every use of it. */
const ENDS_WITH_RESTART = new Set(['held-by-process'])
const XHCI = '0c0330'

/** What a person should know before applying: first what the cards say, then the choice, then the machine. */
export function warningsOf(draft: Draft): Notice[] {
  const found = [
    ...verdictWarnings(draft),
    ...laptopWarning(draft),
    ...choiceWarnings(draft),
    ...setupWarnings(draft),
    ...argumentWarnings(draft),
    ...machineWarnings(draft),
  ]
  const known = new Set<string>()
  return found.filter(({ code, text }) => {
    const key = `${code} ${text}`
    return !known.has(key) && known.add(key)
  })
}

const notice = (code: string, text: string): Notice => ({ code, text })

function verdictWarnings({ choice, selection }: Draft): Notice[] {
  return selection.cards.flatMap((card) =>
    card.reasons
      .filter(({ level }) => level === 'caution')
      .filter(({ code }) => choice.mode !== 'reserved' || !ENDS_WITH_RESTART.has(code))
      .map(({ code, text }) => notice(code, text)),
  )
}

/** The second card of a laptop: its power is managed by the host's driver, and outputs may hang on either. */
function laptopWarning({ host, selection }: Draft): Notice[] {
  const { cards } = selection
  const chosen = cards.find(({ kind }) => kind === 'discrete')
  const isOptimus = host.machine.chassis === 'laptop' && host.cards.some(({ kind }) => kind === 'integrated')
  if (!chosen || !isOptimus) return []
  return [notice('optimus', say('plan.warning.optimus', { card: labelOf(chosen, host.cards) }))]
}

function choiceWarnings({ host, choice, selection, ids }: Draft): Notice[] {
  const { cards, bindSet } = selection
  const taken = new Set(bindSet.map(({ address }) => address))
  const chosen = new Set(cards.map(({ address }) => address))
  const parts = host.cards.filter(
    ({ address, functions }) =>
      !chosen.has(address) &&
      functions.some((part) => taken.has(part)) &&
      !functions.every((part) => taken.has(part)),
  )
  const usb = bindSet.filter((device) => device.class === XHCI)
  return [
    ...parts.map((card) =>
      notice('part-of-card', say('plan.warning.part-of-card', { card: labelOf(card, host.cards) })),
    ),
    ...(choice.mode === 'on-demand' && cards.some(({ sessionDisplay }) => sessionDisplay)
      ? [notice('on-demand-display', say('plan.warning.on-demand-display'))]
      : []),
    ...(choice.mode === 'reserved' && choice.guardMinutes === 0
      ? [notice('no-guard', say('plan.warning.no-guard'))]
      : []),
    ...(ids.length > 0 && usb.length > 0
      ? [notice('ids-usb', say('plan.warning.ids-usb', { devices: listed(usb.map((one) => one.address)) }))]
      : []),
    ...(choice.blacklist ? [notice('blacklist', say('plan.warning.blacklist'))] : []),
    ...(choice.acs === 'no' ? [] : [notice('acs-risk', say('plan.warning.acs-risk'))]),
    ...(choice.acs !== 'no' && host.firmware.secureBoot === 'on'
      ? [notice('acs-secure-boot', say('plan.warning.acs-secure-boot'))]
      : []),
  ]
}

/** Set-ups that stay and may take the card, or something else, on their own. */
function setupWarnings({ choice, earlier }: Draft): Notice[] {
  const harmless = /^(?:intel_iommu|amd_iommu|iommu|iommu\.passthrough)=/
  const places = (found: readonly { readonly path: string }[]) => [...new Set(found.map(({ path }) => path))]
  const left = earlier.left
    .filter(({ content }) => !harmless.test(content))
    .map(({ kind, file, content }) => ({
      path: kind === 'kernel-argument' || kind === 'bootloader' ? content : file,
    }))
  const words = earlier.arguments
    .filter((argument) => !harmless.test(argument))
    .map((argument) => ({ path: argument }))
  const staying = choice.setups === 'leave' ? places([...words, ...earlier.lines, ...left]) : places(left)
  if (staying.length === 0) return []
  const key = choice.setups === 'leave' ? 'plan.warning.setups-left' : 'plan.warning.setups-by-hand'
  const code = choice.setups === 'leave' ? 'setups-left' : 'setups-by-hand'
  return [notice(code, say(key, { places: listed(staying), count: staying.length }))]
}

function argumentWarnings({ host, choice, change }: Draft): Notice[] {
  const dropped = new Set(change.drop)
  const now = [...host.boot.arguments, ...nextArguments(host)].filter((token) => !dropped.has(token))
  const passthrough = now.some((token) => /^iommu=(?:.*,)?pt(?:,|$)|^iommu\.passthrough=[1yY]/.test(token))
  return [
    ...(now.includes('amd_iommu=on') ? [notice('amd-iommu-on', say('plan.warning.amd-iommu-on'))] : []),
    ...(choice.identityDma
      ? [notice('identity-dma', say('plan.warning.identity-dma'))]
      : passthrough
        ? [notice('iommu-pt', say('plan.warning.iommu-pt'))]
        : []),
  ]
}

function machineWarnings(draft: Draft): Notice[] {
  const { host, choice, facts, family } = draft
  const [newest] = host.boot.kernels
  const pending = newest !== undefined && host.os.kernel !== null && newest !== host.os.kernel
  const missing = choice.software ? missingOnAtomic(host, family) : []
  const unseen = changesImage(draft) && (host.boot.freeBytes === null || facts.imageBytes === null)
  return [
    ...(pending && (changesImage(draft) || changesArguments(draft))
      ? [
          notice(
            'kernel-update-pending',
            say('plan.warning.kernel-update-pending', { newest, running: host.os.kernel ?? '' }),
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [notice('atomic-software', say('plan.warning.atomic-software', { names: missing.join(' ') }))]
      : []),
    ...(unseen ? [notice('boot-room-unknown', say('plan.warning.boot-room-unknown'))] : []),
  ]
}

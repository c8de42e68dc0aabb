import { parseAddress } from '../../../../src-shared/host/address.ts'
import type { Choice } from '../../../../src-shared/plan/choice.ts'
import type { Wish } from '../../../../src-shared/ways/wish.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { ChoiceOptions } from './command.ts'
import type { Words } from './options.ts'

type Found =
  | { readonly ok: true; readonly options: ChoiceOptions }
  | { readonly ok: false; readonly message: string }

// The values of the contract, told again: its schema would take longer to load than the rest of a command.
const modes: readonly Choice['mode'][] = ['reserved', 'on-demand']
const binds: readonly Choice['bind'][] = ['address', 'ids']
const kernelSets: readonly Choice['kernels'][] = ['default', 'all']
const setupWays: readonly Choice['setups'][] = ['leave', 'adopt', 'remove']
const overrides: readonly Choice['acs'][] = ['no', 'downstream', 'downstream,multifunction']
const guests: readonly Wish['guest'][] = ['windows', 'linux']
const purposes: readonly Wish['purpose'][] = ['games', 'creating', 'computing', 'desktop', 'server']
const LONGEST_GUARD = 240

/** The values of the options that take one of a fixed few, for shell completions. */
export const fixedValues: Readonly<Record<string, readonly string[]>> = {
  mode: modes,
  bind: binds,
  kernels: kernelSets,
  setups: setupWays,
  acs: overrides,
  'rom-bar': ['off'],
  guest: guests,
  for: purposes,
}

/** What is chosen with the options of plan and apply; or the sentence on the first value that is none. */
export function choiceOptions(values: Words['values']): Found {
  const cards = values.card.map(addressOf)
  const unknown = cards.indexOf(undefined)
  if (unknown >= 0) return wrong(say('cli.bad-card', { card: values.card[unknown] ?? '' }))
  const twice = values.card.find((_, index) => cards.indexOf(cards[index]) !== index)
  if (twice !== undefined) return wrong(say('cli.card-twice', { card: twice }))
  const guardMinutes = guardOf(values.guard)
  if (guardMinutes === undefined) return wrong(say('cli.bad-guard', { value: values.guard }))
  const mode = oneOf(modes, values.mode)
  if (!mode) return wrongValue('--mode', values.mode, modes)
  const bind = oneOf(binds, values.bind)
  if (!bind) return wrongValue('--bind', values.bind, binds)
  const kernels = oneOf(kernelSets, values.kernels)
  if (!kernels) return wrongValue('--kernels', values.kernels, kernelSets)
  const setups = oneOf(setupWays, values.setups)
  if (!setups) return wrongValue('--setups', values.setups, setupWays)
  const acs = oneOf(overrides, values.acs)
  if (!acs) return wrongValue('--acs', values.acs, overrides)
  return {
    ok: true,
    options: {
      cards: cards.filter((card) => card !== undefined),
      mode,
      bind,
      identityDma: values['iommu-pt'],
      kernels,
      guardMinutes,
      setups,
      software: !values['no-software'],
      snapshot: values.snapshot,
      blacklist: values['blacklist-driver'],
      acs,
      vbios: values.vbios ?? null,
      typedName: values['card-name'] ?? null,
    },
  }
}

/** What a VM is wanted for, by the options of `ways`; or the sentence on the first value that is none. */
export function wishOptions(
  values: Words['values'],
): { readonly ok: true; readonly wish: Wish } | { readonly ok: false; readonly message: string } {
  const guest = oneOf(guests, values.guest)
  if (!guest) return wrongValue('--guest', values.guest, guests)
  const purpose = oneOf(purposes, values.for)
  if (!purpose) return wrongValue('--for', values.for, purposes)
  return { ok: true, wish: { guest, purpose, sharing: values.sharing } }
}

/** An address in full, or as lspci prints it where there is one domain only: 01:00.0. */
export function addressOf(text: string): string | undefined {
  const lower = text.toLowerCase()
  return [lower, `0000:${lower}`].find((address) => parseAddress(address) !== undefined)
}

function guardOf(text: string): number | undefined {
  if (text === 'off') return 0
  const minutes = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN
  return minutes <= LONGEST_GUARD ? minutes : undefined
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text)
}

const wrong = (message: string) => ({ ok: false, message }) as const

function wrongValue(option: string, value: string, values: readonly string[]) {
  return wrong(say('cli.bad-value', { option, value, values: values.join(', ') }))
}

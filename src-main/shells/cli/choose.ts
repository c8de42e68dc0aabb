import { readFile } from 'node:fs/promises'
import { headline } from '../../../src-shared/host/headline.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card } from '../../../src-shared/host/report-card.ts'
import { type Choice, largestRom } from '../../../src-shared/plan/choice.ts'
import { identityOf } from '../../../src-shared/plan/identity.ts'
import { say } from '../../../src-shared/words/say.ts'
import { wrap } from './text/wrap.ts'
import { type ChoiceOptions, exitCodes } from './usage/command.ts'

/** A choice; or what to tell the person, and the exit code. */
export type Chosen =
  | { readonly ok: true; readonly choice: Choice }
  | { readonly ok: false; readonly message: string; readonly code: number }

/**
 * The choice that options make on a machine. Where no card is named, it is the one that is possible, and never a guess
 * among several.
 */
export async function choose(report: HostReport, options: ChoiceOptions): Promise<Chosen> {
  const cards = cardsOf(report, options.cards)
  if (!cards.ok) return cards
  const { cards: _, vbios, ...rest } = options
  const rom = vbios === null ? null : await readRom(vbios)
  if (typeof rom === 'string') return no(rom, exitCodes.failed)
  const [first] = cards.found
  const identities = cards.found.flatMap(({ address }) => {
    const device = report.devices.find((one) => one.address === address)
    return device ? [identityOf(device)] : []
  })
  return {
    ok: true,
    choice: {
      ...rest,
      cards: identities,
      vbios: rom && first ? { card: first.address, rom: rom.toString('base64') } : null,
    },
  }
}

/** The cards of these addresses; with none named, the one that is possible, and never a guess among several. */
export function cardsOf(
  report: HostReport,
  named: readonly string[],
):
  | { readonly ok: true; readonly found: readonly Card[] }
  | { readonly ok: false; readonly message: string; readonly code: number } {
  if (named.length === 0) return onlyCard(report)
  const found: Card[] = []
  for (const address of named) {
    const card = report.cards.find((one) => one.address === address)
    if (!card) return no(noSuchCard(report, address), exitCodes.usage)
    found.push(card)
  }
  return { ok: true as const, found }
}

function onlyCard(report: HostReport) {
  const possible = report.cards.filter((card) => card.verdict !== 'blocked')
  if (possible.length === 1) return { ok: true as const, found: possible }
  if (possible.length === 0) {
    const { title, lead } = headline(report)
    return no([...wrap(title, 0), ...wrap(lead, 0)].join('\n'), exitCodes.refused)
  }
  return no([say('cli.which-card'), ...possible.flatMap(cardLine)].join('\n'), exitCodes.usage)
}

function noSuchCard(report: HostReport, address: string): string {
  const owner = report.cards.find((card) => card.functions.includes(address))
  if (owner) return say('cli.part-of-card', { address, card: owner.address, name: owner.name })
  const lines = report.cards.flatMap(cardLine)
  return [say(lines.length === 0 ? 'cli.no-cards' : 'cli.no-such-card', { address }), ...lines].join('\n')
}

const cardLine = (card: Card) =>
  wrap(
    say('cli.card-option', {
      address: card.address,
      name: card.name,
      verdict: say(`cli.verdict-${card.verdict}`),
    }),
    4,
  )

const no = (message: string, code: number) => ({ ok: false as const, message, code })

/** The bytes of a video BIOS file, or the sentence that says why it cannot be one. */
async function readRom(file: string): Promise<Buffer | string> {
  try {
    const rom = await readFile(file)
    if (rom.length === 0 || rom.length > largestRom) {
      return say('cli.rom-size', { file, most: largestRom / 1024 / 1024 })
    }
    return rom
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return say('cli.rom-unreadable', { file, reason })
  }
}

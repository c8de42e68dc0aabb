import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportOfSample } from '../../../../src-main/service/report-of-sample.ts'
import { choose } from '../../../../src-main/shells/cli/choose.ts'
import type { ChoiceOptions } from '../../../../src-main/shells/cli/usage/command.ts'
import { parseCommandLine } from '../../../../src-main/shells/cli/usage.ts'
import { choiceSchema, defaultChoice, largestRom } from '../../../../src-shared/plan/choice.ts'

async function reportOf(sample: string) {
  const report = await reportOfSample(sample)
  if (!report) throw new Error(`no sample ${sample}`)
  return report
}

function optionsOf(line: string): ChoiceOptions {
  const parsed = parseCommandLine(['plan', ...line.split(' ').filter((word) => word !== '')])
  if (!parsed.ok || parsed.command.name !== 'plan') throw new Error('no plan')
  return parsed.command.options
}

describe('the choice of a command line', () => {
  it('is the default one for a card, and fits the contract', async () => {
    const report = await reportOf('intel-arc')
    const chosen = await choose(report, optionsOf('--card 03:00.0'))
    const [card] = chosen.ok ? chosen.choice.cards : []
    expect(card?.address).toBe('0000:03:00.0')
    expect(chosen).toEqual({ ok: true, choice: defaultChoice(card ? [card] : []) })
    expect(choiceSchema.safeParse(chosen.ok && chosen.choice).success).toBe(true)
  })

  it('never guesses among several cards, and lists them', async () => {
    const chosen = await choose(await reportOf('twin-nvidia'), optionsOf(''))
    expect(chosen).toMatchObject({ ok: false, code: 2 })
    const lines = chosen.ok ? [] : chosen.message.split('\n')
    expect(lines.filter((line) => /^ {4}--card 0000:[0-9a-f]{2}:/.test(line)).length).toBeGreaterThan(1)
  })

  it('takes the one card that is possible', async () => {
    const report = await reportOf('intel-arc')
    const only = { ...report, cards: report.cards.filter(({ address }) => address === '0000:03:00.0') }
    expect(await choose(only, optionsOf(''))).toMatchObject({
      ok: true,
      choice: { cards: [{ address: '0000:03:00.0', vendor: '8086' }] },
    })
  })

  it('is refused with the reason where no card is possible', async () => {
    expect(await choose(await reportOf('one-card'), optionsOf(''))).toMatchObject({
      ok: false,
      code: 3,
      message: expect.stringContaining('only graphics card'),
    })
  })

  it.each([
    ['--card 7f:00.0', /no graphics card at 0000:7f:00\.0[\s\S]*--card 0000:03:00\.0/],
    // The sound of the card.
    ['--card 0000:04:00.0', /part of the card "Intel Arc[^"]*"[\s\S]*--card 0000:03:00\.0/],
  ])('%s is no card', async (line, words) => {
    const chosen = await choose(await reportOf('intel-arc'), optionsOf(line))
    expect(chosen).toMatchObject({ ok: false, code: 2, message: expect.stringMatching(words) })
  })

  it('holds the bytes of a video BIOS, or says why they cannot be had', async () => {
    const report = await reportOf('intel-arc')
    const folder = mkdtempSync(join(tmpdir(), 'choose-test-'))
    try {
      writeFileSync(join(folder, 'card.rom'), Buffer.from([0x55, 0xaa, 1]))
      writeFileSync(join(folder, 'large.rom'), Buffer.alloc(largestRom + 1))
      writeFileSync(join(folder, 'empty.rom'), '')
      const withRom = (name: string) =>
        choose(report, { ...optionsOf('--card 03:00.0'), vbios: join(folder, name) })
      expect(await withRom('card.rom')).toMatchObject({
        ok: true,
        choice: { vbios: { card: '0000:03:00.0', rom: 'VaoB' } },
      })
      for (const name of ['large.rom', 'empty.rom', 'gone.rom', '.'])
        expect(await withRom(name)).toMatchObject({ ok: false, code: 1 })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

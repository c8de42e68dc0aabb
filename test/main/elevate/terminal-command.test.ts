import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terminalCommand } from '../../../src-main/elevate/terminal-command.ts'
import { parseCommandLine } from '../../../src-main/shells/cli/usage.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import { type Choice, defaultChoice, type Identity } from '../../../src-shared/plan/choice.ts'
import { withStandIns } from './stand-ins.ts'

const identity = (address: string): Identity => ({
  address,
  vendor: '10de',
  device: '2204',
  subsystemVendor: null,
  subsystemDevice: null,
})
const digest = '0'.repeat(64)
const apply = (choice: Choice): Request => ({ protocol: 1, verb: 'apply', choice, digest })

const choices: fc.Arbitrary<Choice> = fc
  .record({
    cards: fc.uniqueArray(fc.constantFrom('0000:01:00.0', '0000:0b:00.0', '10000:e1:00.0'), { minLength: 1 }),
    mode: fc.constantFrom('reserved', 'on-demand'),
    bind: fc.constantFrom('address', 'ids'),
    identityDma: fc.boolean(),
    kernels: fc.constantFrom('default', 'all'),
    guardMinutes: fc.nat(240),
    setups: fc.constantFrom('leave', 'adopt', 'remove'),
    software: fc.boolean(),
    snapshot: fc.boolean(),
    blacklist: fc.boolean(),
    acs: fc.constantFrom('no', 'downstream', 'downstream,multifunction'),
    withRom: fc.boolean(),
    typedName: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
  })
  .map(({ cards, withRom, ...rest }) => ({
    ...rest,
    cards: cards.map(identity),
    vbios: withRom ? { card: cards.at(-1) ?? '', rom: 'AAAA' } : null,
  }))

/** The words that a shell makes of a line. */
function words(line: string): string[] {
  const printed = execFileSync('/bin/sh', ['-c', `set -- ${line}; printf '%s\\0' "$@"`], { encoding: 'utf8' })
  return printed.split('\0').slice(0, -1)
}

describe('the line for a terminal', () => {
  it('asks handoverctl for the same choice, whatever the name of the card is', async () => {
    await withStandIns(async ({ parts }) => {
      fc.assert(
        fc.property(choices, (choice) => {
          const line = terminalCommand(apply(choice), parts('', {}))
          expect(line).not.toMatch(/\p{Cc}/u)
          const [sudo, program, ...rest] = words(line)
          expect([sudo, program]).toEqual(['sudo', 'handoverctl'])
          const { cards, vbios, typedName, ...same } = choice
          const parsed = parseCommandLine(rest)
          expect(parsed).toMatchObject({
            ok: true,
            command: {
              name: 'apply',
              yes: false,
              options: {
                ...same,
                vbios: vbios === null ? null : 'FILE',
                typedName: typedName?.replace(/\p{Cc}/gu, '') ?? null,
              },
            },
          })
          const options = parsed.ok && parsed.command.name === 'apply' ? parsed.command.options : undefined
          expect(options?.cards.toSorted()).toEqual(cards.map(({ address }) => address).toSorted())
          if (vbios) expect(options?.cards[0]).toBe(vbios.card)
        }),
        { numRuns: 60 },
      )
    })
  })

  it('says no more than is needed', async () => {
    await withStandIns(async ({ parts }) => {
      const own = parts('', {})
      const card = identity('0000:01:00.0')
      expect(terminalCommand(apply(defaultChoice([card])), own)).toBe(
        'sudo handoverctl apply --card 0000:01:00.0',
      )
      const transaction = '20261122-131700-0a1b'
      const other: [Request, string][] = [
        [{ protocol: 1, verb: 'undo', transaction }, 'undo'],
        [{ protocol: 1, verb: 'confirm', transaction }, 'confirm'],
        [{ protocol: 1, verb: 'pause', on: false }, 'pause --off'],
        [{ protocol: 1, verb: 'inspect' }, 'verify'],
      ]
      for (const [request, rest] of other) {
        expect(terminalCommand(request, own)).toBe(`sudo handoverctl ${rest}`)
        const there = parts('', { root: '/mnt/my disk', handoverctl: ['/opt/no de', '/x/handoverctl.mjs'] })
        const line = terminalCommand(request, there)
        expect(words(line).slice(0, 3)).toEqual(['sudo', '/opt/no de', '/x/handoverctl.mjs'])
        expect(parseCommandLine(words(line).slice(3))).toMatchObject({
          ok: true,
          command: { root: '/mnt/my disk' },
        })
      }
    })
  })
})

import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../src-main/shells/cli/run.ts'
import { columns } from '../../../../src-main/shells/cli/text/wrap.ts'
import { parseCommandLine } from '../../../../src-main/shells/cli/usage.ts'
import { choiceSchema, defaultChoice } from '../../../../src-shared/plan/choice.ts'

const parse = (line: string) => {
  const parsed = parseCommandLine(line.split(' ').filter((word) => word !== ''))
  return parsed.ok ? parsed.command : parsed.message
}
const usual = (() => {
  const { cards: _, ...rest } = defaultChoice([])
  return { ...rest, cards: [] }
})()

describe('the commands that change a machine', () => {
  it.each([
    ['plan', { name: 'plan', options: usual, script: false, full: false, root: '/', json: false }],
    ['apply -y --json', { name: 'apply', options: usual, yes: true, full: false, root: '/', json: true }],
    ['verify --root /mnt', { name: 'verify', root: '/mnt', json: false }],
    ['confirm', { name: 'confirm', root: '/', json: false }],
    ['pause --off', { name: 'pause', on: false, root: '/', json: false }],
    ['undo --yes', { name: 'undo', yes: true, root: '/', json: false }],
    ['history --json', { name: 'history', number: undefined, root: '/', json: true }],
    [
      'history 20261122-131700-0a1b',
      { name: 'history', number: '20261122-131700-0a1b', root: '/', json: false },
    ],
  ])('"%s" is understood', (line, expected) => {
    expect(parse(line)).toEqual(expected)
  })

  it('take every part of a choice', () => {
    const line =
      'plan --card 0000:01:00.0 --card 0B:00.0 --mode on-demand --bind ids --iommu-pt --kernels all --guard off ' +
      '--setups adopt --no-software --snapshot --blacklist-driver --acs downstream,multifunction ' +
      '--vbios a.rom --card-name RTX --script --full'
    expect(parse(line)).toEqual({
      name: 'plan',
      options: {
        cards: ['0000:01:00.0', '0000:0b:00.0'],
        mode: 'on-demand',
        bind: 'ids',
        identityDma: true,
        kernels: 'all',
        guardMinutes: 0,
        setups: 'adopt',
        software: false,
        snapshot: true,
        blacklist: true,
        acs: 'downstream,multifunction',
        vbios: 'a.rom',
        typedName: 'RTX',
      },
      script: true,
      full: true,
      root: '/',
      json: false,
    })
  })

  it.each(['mode', 'bind', 'kernels', 'setups', 'acs'] as const)(
    '--%s takes what the contract takes, and lists it',
    (option) => {
      const values = choiceSchema.shape[option].options
      for (const value of values)
        expect(parse(`plan --${option} ${value}`)).toMatchObject({ options: { [option]: value } })
      expect(parse(`plan --${option} other`)).toBe(
        `"other" is not a value of --${option}. It takes one of: ${values.join(', ')}.`,
      )
    },
  )

  it.each([
    ['plan --card 1', /"1" is not a PCI address/],
    ['plan --card 01:00.8', /not a PCI address/],
    ['apply --card 01:00.0 --card 0000:01:00.0', /names 0000:01:00\.0 twice|names 01:00\.0 twice/],
    ['apply --guard 0', /--guard/],
    ['apply --guard 241', /--guard/],
    ['apply --guard 10m', /--guard/],
    ['apply --script', /--script is not an option of "apply"/],
    ['undo --full', /--full is not an option of "undo"/],
    ['plan --yes', /--yes is not an option of "plan"/],
    ['verify --card 01:00.0', /--card is not an option of "verify"/],
    ['undo 20261122-131700-0a1b', /one word too many/],
  ])('"%s" is refused with a sentence that names the word', (line, words) => {
    expect(parse(line)).toMatch(words)
  })

  it.each([
    '',
    'inspect',
    'capture',
    'diagnose',
    'web',
    'plan',
    'apply',
    'verify',
    'confirm',
    'pause',
    'undo',
    'history',
  ])('help %s fits into 80 columns and names its options', async (topic) => {
    let printed = ''
    const print = (text: string): void => {
      printed += text
    }
    const words = topic === '' ? ['help'] : ['help', topic]
    expect(await runCommandLine(words, { print, complain: print, colour: false })).toBe(0)
    for (const line of printed.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(columns)
    expect(printed).toContain(`handoverctl ${topic === '' ? 'COMMAND' : topic}`)
  })
})

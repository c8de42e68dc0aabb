import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../../src-main/shells/cli/usage.ts'
import { wishSchema } from '../../../../src-shared/ways/wish.ts'

const parse = (...words: readonly string[]) => {
  const parsed = parseCommandLine(words)
  return parsed.ok ? parsed.command : parsed.message
}
const scope = { dryRun: false, card: undefined, root: '/', json: false }

describe('the commands for virtual machines', () => {
  it.each([
    [['vms'], { name: 'vms', connect: undefined, deed: undefined }],
    [['vms', '--start', 'a b'], { deed: { what: 'start', vm: 'a b' } }],
    [['vms', '--stop=-x', '--force'], { deed: { what: 'force-stop', vm: '-x' } }],
    [
      ['vms', '--stop', '5', '--connect', 'qemu:///session'],
      { connect: 'qemu:///session', deed: { what: 'stop' } },
    ],
    [['vms', '--open', 'a'], { deed: { what: 'open' } }],
    [['vms', '--take-back', 'a', '--dry-run'], { deed: { what: 'take-back' }, dryRun: true }],
    [
      ['attach', '--vm', 'a', '--card', '01:00.0'],
      { ...scope, target: { kind: 'vm', vm: 'a', connect: undefined }, card: '0000:01:00.0', rom: null },
    ],
    [
      ['attach', '--vm', 'a', '--rom-bar', 'off', '--card-name', 'RTX', '--dry-run', '--json'],
      { rom: { bar: 'off' }, typedName: 'RTX', dryRun: true, json: true },
    ],
    [['attach', '--vm', 'a', '--rom-file', '/x.rom'], { rom: { file: '/x.rom' } }],
    [
      ['detach', '--domain-xml', '-', '--root', '/r'],
      { ...scope, target: { kind: 'file', file: '-' }, root: '/r' },
    ],
    [['check-vm', '--vm', 'a', '--fix', 'tpm'], { fix: 'tpm' }],
    [['ways'], { name: 'ways', wish: { guest: 'windows', purpose: 'games', sharing: false } }],
    [
      ['ways', '--guest', 'linux', '--for', 'server', '--sharing'],
      { wish: { guest: 'linux', purpose: 'server', sharing: true } },
    ],
    [['web', '--connect', 'qemu:///session'], { name: 'web', connect: 'qemu:///session' }],
  ])('%j is understood', (words, expected) => {
    expect(parse(...words)).toMatchObject(expected)
  })

  it('take every purpose and guest that the contract takes', () => {
    for (const guest of wishSchema.shape.guest.options) {
      for (const purpose of wishSchema.shape.purpose.options) {
        expect(parse('ways', '--guest', guest, '--for', purpose)).toMatchObject({ wish: { guest, purpose } })
      }
    }
  })

  it.each([
    [['attach'], /--vm NAME, or --domain-xml/],
    [['attach', '--vm', 'a', '--domain-xml', 'b'], /Say only one of them/],
    [['detach', '--domain-xml', 'b', '--connect', 'c'], /Say only one of them/],
    [['attach', '--vm', 'a', '--card', '1'], /not a PCI address/],
    [['attach', '--vm', 'a', '--card', '01:00.0', '--card', '02:00.0'], /said once/],
    [['attach', '--vm', 'a', '--rom-bar', 'on'], /takes one of: off/],
    [['attach', '--vm', 'a', '--rom-bar', 'off', '--rom-file', 'x'], /not both/],
    [['detach', '--vm', 'a', '--rom-bar', 'off'], /not an option of "detach"/],
    [['check-vm', '--vm', 'a', '--start', 'b'], /not an option of "check-vm"/],
    [['vms', '--start', 'a', '--stop', 'b'], /only one of/],
    [['vms', '--force'], /goes with --stop/],
    [['vms', '--start', 'a', '--force'], /goes with --stop/],
    [['vms', '--dry-run'], /goes with --take-back/],
    [['vms', 'a'], /one word too many/],
    [['ways', '--for', 'fun'], /takes one of: games/],
  ])('%j is refused, with the reason', (words, message) => {
    expect(parse(...words)).toMatch(message)
  })
})

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { domainFunctions } from '../../../../src-shared/domain/host-functions.ts'
import { withRoot } from '../../../fixtures/build-root.ts'
import { machineOf } from '../../../fixtures/scratch/describe.ts'
import { builtCommand, isBuilt } from './built-cli.ts'

const definitions = new URL('../../../fixtures/domains/', import.meta.url)
const CARD = '01:00.0'
const WHOLE = ['0', '1', '2', '3'].map((fn) => `0000:01:00.${fn}`)

/** Runs the built handoverctl for another machine, with this on its standard input. */
function runFor(root: string, input: string | Buffer, ...words: readonly string[]) {
  const [program, script] = builtCommand
  return spawnSync(program, [script, ...words, '--root', root], { encoding: 'utf8', input })
}

describe.skipIf(!isBuilt)('a definition in a file, by the built handoverctl', () => {
  it.each(['windows-11-q35-uefi.xml', 'comments-everywhere.xml'])(
    '%s gets the whole card of another machine, and loses it again to the byte',
    async (name) => {
      const before = readFileSync(new URL(name, definitions), 'utf8')
      await withRoot(machineOf('intel-nvidia', 'fedora'), async (root) => {
        const file = join(root, 'vm.xml')
        writeFileSync(file, before)
        const attach = runFor(root, '', 'attach', '--domain-xml', file, '--card', CARD, '--json')
        expect(attach.status).toBe(0)
        const { after, ...rest } = JSON.parse(attach.stdout)
        expect(rest).toMatchObject({ before, changed: true })
        expect(domainFunctions(after)?.addresses).toEqual(expect.arrayContaining(WHOLE))
        // The file itself is left alone.
        expect(readFileSync(file, 'utf8')).toBe(before)
        const detach = runFor(root, after, 'detach', '--domain-xml', '-')
        expect([detach.status, detach.stdout]).toEqual([0, before])
      })
    },
  )

  it('is checked', async () => {
    const text = readFileSync(new URL('windows-11-q35-uefi.xml', definitions), 'utf8')
    await withRoot(machineOf('intel-nvidia', 'fedora'), async (root) => {
      const check = runFor(root, text, 'check-vm', '--domain-xml', '-', '--card', CARD, '--json')
      expect(check.status).toBe(0)
      expect(JSON.parse(check.stdout)).toContainEqual(
        expect.objectContaining({ id: expect.any(String), title: expect.any(String) }),
      )
    })
  })

  it.each([
    ['entities of its own', '<!DOCTYPE d [<!ENTITY a "aaaa">]><domain><name>&a;&a;</name></domain>'],
    ['half of a domain', '<domain>'],
    ['ten megabytes', 'x'.repeat(10_000_000)],
    ['another encoding', Buffer.from([0xff, 0xfe, 0x3c, 0x00])],
  ])('that is none, but %s, is refused with the reason and nothing printed', async (_, input) => {
    await withRoot(machineOf('intel-nvidia', 'fedora'), async (root) => {
      const { status, stdout, stderr } = runFor(root, input, 'attach', '--domain-xml', '-', '--card', CARD)
      expect([status, stdout]).toEqual([3, ''])
      expect(stderr.trim()).not.toBe('')
    })
  })

  it('that cannot be read is told with the reason', async () => {
    await withRoot(machineOf('intel-nvidia', 'fedora'), async (root) => {
      const { status, stderr } = runFor(root, '', 'detach', '--domain-xml', '/no/such/file', '--card', CARD)
      expect([status, stderr]).toEqual([1, expect.stringContaining('ENOENT')])
    })
  })
})

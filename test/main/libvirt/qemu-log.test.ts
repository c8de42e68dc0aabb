import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastLines, linesOf, logFolder } from '../../../src-main/libvirt/qemu-log.ts'

// As libvirt 9 writes it: src/qemu/qemu_domain.c, qemuDomainLogContext, and the output of virCommand.
const START = `2026-11-26 02:09:44.242+0000: starting up libvirt version: 9.0.0, package: 9.0.0-4 (Debian), hostname: box
LC_ALL=C \\
HOME=/var/lib/libvirt/qemu/domain-1-game \\
/usr/bin/qemu-system-x86_64 \\
-name guest=game \\
-device '{"driver":"vfio-pci","host":"0000:01:00.0"}'
`
const REFUSED =
  'qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0: vfio 0000:01:00.0: group 14 is not viable'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-log-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('gives what QEMU said in the last start, without the command', async () => {
  const log = `${START}an older complaint\n${START}${REFUSED}\n2026-11-26 02:09:45.000+0000: shutting down, reason=failed\n`
  writeFileSync(join(folder, 'game.log'), log)
  expect(await lastLines(folder, 'game')).toEqual([
    REFUSED,
    '2026-11-26 02:09:45.000+0000: shutting down, reason=failed',
  ])
})

it('gives the end of a log of gigabytes without reading them, in lines that a terminal can take', async () => {
  const noise = 'x'.repeat(5_000_000)
  writeFileSync(join(folder, 'game.log'), `${START}${noise}\n\u001b[31mred\n`)
  const lines = await lastLines(folder, 'game')
  expect(lines.at(-1)).toBe('\\u{1b}[31mred')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600)
})

it('gives nothing where there is none, where it may not be read, and for a name that leads elsewhere', async () => {
  writeFileSync(join(folder, 'secret'), 'x')
  writeFileSync(join(folder, 'shut.log'), 'x')
  chmodSync(join(folder, 'shut.log'), 0o000)
  expect(await lastLines(folder, 'none')).toEqual([])
  expect(await lastLines(join(folder, 'sub'), '../secret')).toEqual([])
  if (process.getuid?.() !== 0) expect(await lastLines(folder, 'shut')).toEqual([])
})

it('never throws, and never gives more than forty lines', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constant(START), fc.constant('a \\'))), (parts) => {
      expect(linesOf(parts.join('\n')).length).toBeLessThanOrEqual(40)
    }),
  )
})

it('knows where the logs of a session are, and of no connection to another computer', () => {
  expect(logFolder('qemu:///system', {})).toBe('/var/log/libvirt/qemu')
  expect(logFolder('qemu:///session', { HOME: '/home/jo' })).toBe('/home/jo/.cache/libvirt/qemu/log')
  expect(logFolder('qemu:///session', { HOME: '/home/jo', XDG_CACHE_HOME: '/c' })).toBe('/c/libvirt/qemu/log')
  expect(logFolder('qemu+ssh://box/system', { HOME: '/home/jo' })).toBeUndefined()
})

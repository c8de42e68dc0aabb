import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTool } from '../../../../src-main/helper/machine/find-tool.ts'
import { collector } from '../../../../src-main/helper/machine/lines.ts'
import { runTool } from '../../../../src-main/helper/machine/run-tool.ts'
import { anyText } from '../../../any-text.ts'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

describe('a tool of the running system', () => {
  it('gets a clean environment, the usual mask, and arguments as they are', async () => {
    const lines: string[] = []
    const script = 'env; umask; printf "%s\\n" "$1" >&2; exit 3'
    const result = await runTool('', 'sh', ['-c', script, 'sh', '$(id) `id`; "x" * \\'], (line) =>
      lines.push(line),
    )
    expect(result).toMatchObject({ code: 3, missing: false, errors: '$(id) `id`; "x" * \\\n' })
    const seen = result.output.split('\n').filter((line) => !/^(?:PWD|SHLVL|_|OLDPWD)=/.test(line))
    expect(seen.sort()).toEqual(
      ['', '0022', 'HOME=/root', 'LC_ALL=C', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin'].sort(),
    )
    expect(lines).toContain('HOME=/root')
  })

  it('is missing where the system has none of that name, whatever the name is', async () => {
    for (const name of ['no-such-tool', '../bin/sh', '/bin/sh', '', 'sh\n', '-c'])
      expect(await runTool('', name, [])).toMatchObject({ code: 127, missing: true })
  })

  it('is not waited for when it leaves a process behind that holds its output', async () => {
    const result = await runTool('', 'sh', ['-c', 'sleep 30 & echo $!'])
    expect(result.code).toBe(0)
    process.kill(Number(result.output), 'SIGKILL')
  })
})

describe('a tool of another root', () => {
  it('is found through links that stay in that root', () =>
    withTemporaryFolder(10, async (root) => {
      mkdirSync(join(root, 'usr/bin'), { recursive: true })
      writeFileSync(join(root, 'usr/bin/busybox'), '')
      chmodSync(join(root, 'usr/bin/busybox'), 0o755)
      symlinkSync('usr/bin', join(root, 'bin'))
      symlinkSync('/bin/busybox', join(root, 'usr/bin/sh'))
      symlinkSync('/usr/bin/gone', join(root, 'usr/bin/broken'))
      expect(findTool(root, 'sh')).toBe('/usr/bin/sh')
      expect(findTool(root, 'broken')).toBeUndefined()
    }))

  it.skipIf(!canEnterRoots)('runs there, and nowhere else', () =>
    withScratchRoot({ family: 'debian', machine: 'intel-nvidia' }, async (root) => {
      const result = await runTool(root.path, 'cat', ['/etc/hostname'])
      expect(result).toEqual({ code: 0, output: 'scratch\n', errors: '', missing: false })
    }),
  )
})

describe('what a tool prints', () => {
  it('is told line by line as it may be shown, and collected as it came', () =>
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        const told: string[] = []
        const collected = collector((line) => told.push(line))
        const bytes = Buffer.from(texts.join('\n'))
        for (let at = 0; at < bytes.length; at += 7) collected.take(bytes.subarray(at, at + 7))
        expect(collected.end()).toBe(bytes.toString('utf8'))
        for (const line of told) expect(line).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)
      }),
    ))

  it('is cut off at eight mebibytes', () => {
    const collected = collector(undefined)
    for (let count = 0; count < 10; count += 1) collected.take(Buffer.alloc(1024 * 1024, 'x'))
    expect(collected.end()).toHaveLength(8 * 1024 * 1024)
  })
})

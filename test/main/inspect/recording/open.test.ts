import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeArchive } from '../../../../src-main/inspect/recording/archive-write.ts'
import { writeGaps } from '../../../../src-main/inspect/recording/gaps.ts'
import { openRootAt } from '../../../../src-main/inspect/recording/open.ts'

const options = { now: () => 0, budget: 1000 }

describe('opening what --root names', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handover-open-'))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function open(path: string) {
    const opening = await openRootAt(path, options)
    return opening.ok
      ? { source: opening.source, kind: opening.root.kind, root: opening.root }
      : opening.failure
  }

  async function archive(gaps?: string): Promise<Uint8Array> {
    const files = {
      '/sys/a': '1',
      '/proc/version': 'Linux',
      ...(gaps && { '/.handover-recording.json': gaps }),
    }
    const entries = Object.entries(files).map(([path, content]) => [path, { kind: 'file', content }] as const)
    return writeArchive(new Map(entries), new Date(0))
  }

  it('is the machine itself for "/", however it is written', async () => {
    expect(await open('/')).toMatchObject({ source: 'live', kind: 'live' })
    expect(await open('//./')).toMatchObject({ source: 'live', kind: 'live' })
  })

  it('is a root for a folder', async () => {
    mkdirSync(at('root/sys'), { recursive: true })
    writeFileSync(at('root/sys/a'), '1\n')
    const opened = await open(`${at('root')}/`)
    expect(opened).toMatchObject({ source: 'root', kind: 'folder' })
    expect('root' in opened && opened.root.text('/sys/a')).toBe('1')
  })

  it('is an empty root for a path that is not there', async () => {
    const opened = await open(at('nothing'))
    expect(opened).toMatchObject({ source: 'root', kind: 'folder' })
    expect('root' in opened && opened.root.kindOf('/sys')).toBe('absent')
    writeFileSync(at('file'), 'x')
    expect(await open(at('file/below'))).toMatchObject({ source: 'root', kind: 'folder' })
  })

  it('is a recording for an archive, compressed or not', async () => {
    writeFileSync(at('a.tar.gz'), await archive())
    writeFileSync(at('a.tar'), gunzipSync(await archive()))
    for (const name of ['a.tar.gz', 'a.tar']) {
      const opened = await open(at(name))
      expect(opened).toMatchObject({ source: 'recording', kind: 'memory' })
      expect('root' in opened && opened.root.text('/proc/version')).toBe('Linux')
    }
  })

  it('shows the gaps of a recording, and notes when they cannot be read', async () => {
    const gaps = {
      freeBytes: new Map([['/sys', 7]]),
      sizes: new Map([['/proc/version', 5]]),
      failed: new Map([['/sys/a', 'denied'] as const]),
      closed: new Set<string>(),
      hidden: new Set<string>(),
      nodes: new Set(['/sys/node']),
    }
    writeFileSync(at('gaps.tar.gz'), await archive(writeGaps(gaps, 'today')))
    const opened = await open(at('gaps.tar.gz'))
    if (!('root' in opened)) throw new Error(opened.message)
    expect(opened.root.freeBytes('/sys')).toBe(7)
    expect(opened.root.size('/proc/version')).toBe(5)
    expect(opened.root.text('/sys/a')).toBeUndefined()
    expect(opened.root.kindOf('/sys/node')).toBe('other')
    writeFileSync(at('broken.tar.gz'), await archive('{"version": 99}'))
    const broken = await open(at('broken.tar.gz'))
    expect('root' in broken && broken.root.notes).toEqual([
      expect.objectContaining({ code: 'malformed', path: '/.handover-recording.json' }),
    ])
  })

  it('says in words why anything else cannot be opened', async () => {
    writeFileSync(at('notes.txt'), 'hello')
    writeFileSync(at('cut.tar.gz'), (await archive()).subarray(0, 60))
    execFileSync('mkfifo', [at('pipe')])
    expect(await open(at('notes.txt'))).toMatchObject({ tag: 'not-an-archive' })
    expect(await open(at('cut.tar.gz'))).toMatchObject({ tag: 'damaged' })
    expect(await open(at('pipe'))).toMatchObject({ tag: 'not-an-archive' })
    symlinkSync('loop', at('loop'))
    expect(await open(at('loop'))).toEqual({
      tag: 'unreadable',
      message: expect.stringContaining(at('loop')),
    })
  })
})

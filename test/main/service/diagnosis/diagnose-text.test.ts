import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../../src-main/service/diagnosis/diagnose-text.ts'

const text = 'kernel: ä\nvfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up\nkernel: ß\n'

/** Bytes in pieces of any sizes. */
function pieces(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const all: Buffer[] = []
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1
    all.push(bytes.subarray(at, at + size))
    at += size
  }
  return all
}

describe('a text', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 behind a mark', Buffer.from(`\ufeff${text}`)],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16, as Windows writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('in %s is read in whatever pieces it comes', async (_encoding, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 4, max: 50 }), { minLength: 1 }), async (sizes) => {
        const { findings, sources } = await diagnoseText(Readable.from(pieces(bytes, sizes)))
        expect(findings).toMatchObject([
          { id: 'flr-timeout', line: 2, before: ['kernel: ä'], after: ['kernel: ß'] },
        ])
        expect(sources).toMatchObject([{ id: 'text', lines: 3 }])
      }),
      { numRuns: 30 },
    )
  })

  it('may be empty, or in a first piece that is shorter than a mark', async () => {
    expect(await diagnoseText([])).toMatchObject({ findings: [], sources: [{ lines: 0 }] })
    expect(await diagnoseText([Buffer.alloc(0)])).toMatchObject({ findings: [] })
    const bytes = Buffer.from(text)
    expect((await diagnoseText(pieces(bytes, [1]))).findings).toHaveLength(1)
  })

  it('carries the title that it was given', async () => {
    expect((await diagnoseText([], { title: 'boot.log' })).sources[0]?.title).toBe('boot.log')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAll, readRequest } from '../../../src-main/helper/read-request.ts'
import { largestRequest } from '../../../src-shared/change/request.ts'
import { anyText } from '../../any-text.ts'
import { applyIt } from './tiny-host.ts'

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a request', () => {
  it('is what the schema says, in any pieces', async () => {
    const text = await readAll(inPieces(JSON.stringify(applyIt), 7))
    expect(readRequest(text, 'apply')).toEqual({ ok: true, request: applyIt })
  })

  it('is refused for another verb than the helper was called with, as that is what was authorised', () => {
    for (const verb of ['undo', undefined, 'guard', ''])
      expect(readRequest(JSON.stringify(applyIt), verb).ok).toBe(false)
  })

  it('is refused when it is larger than any can be', async () => {
    expect(await readAll(inPieces('x'.repeat(largestRequest + 1), 65_536))).toBeUndefined()
    expect(readRequest(undefined, 'apply')).toEqual({ ok: false, problem: 'too large' })
  })

  it('is refused with anything beside the schema, at any depth', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => !(name in applyIt) && !(name in applyIt.choice)),
        fc.jsonValue(),
        (name, value) => {
          const own = Object.fromEntries([[name, value]])
          const [identity] = applyIt.choice.cards
          const altered = [
            { ...applyIt, ...own },
            { ...applyIt, choice: { ...applyIt.choice, ...own } },
            { ...applyIt, choice: { ...applyIt.choice, cards: [{ ...identity, zz: value }] } },
          ]
          for (const request of altered) {
            const text = JSON.stringify(request)
            // JSON.stringify leaves out what is named __proto__; written out, it is refused like the rest.
            const written = name === '__proto__' ? text.replace('{', '{"__proto__":1,') : text
            expect(readRequest(written, 'apply').ok).toBe(false)
          }
        },
      ),
    ))

  it('is never made of arbitrary text, and what is wrong is said without control characters', () =>
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const reading = readRequest(text, 'apply')
        expect(reading.ok).toBe(false)
        if (!reading.ok) expect(reading.problem).toMatch(/^[^\p{Cc}]+$/u)
      }),
    ))
})

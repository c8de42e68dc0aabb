import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answerReader } from '../../../src-main/elevate/answer.ts'
import type { Progress } from '../../../src-shared/change/messages.ts'
import { anyText } from '../../any-text.ts'
import { greeting, progress, resultLine } from './helper-lines.ts'

/** Reads output that comes in pieces, and gives the answer with all the progress on the way. */
function read(...pieces: readonly (string | Uint8Array)[]): Answer & { readonly told: readonly Progress[] } {
  const told: Progress[] = []
  const reader = answerReader((one) => told.push(one))
  for (const piece of pieces) reader.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return { ...reader.end(), told }
}

const paused = { tag: 'paused', on: true }
const whole = [greeting, progress(10), progress(90), resultLine(paused)].map((line) => `${line}\n`).join('')

describe('the answer of the helper', () => {
  it('is a greeting, progress, and a result', () => {
    expect(read(whole)).toEqual({
      greeted: true,
      nonsense: false,
      result: paused,
      told: [JSON.parse(progress(10)), JSON.parse(progress(90))],
    })
  })

  it('is the same however its bytes are cut', () => {
    const bytes = Buffer.from(whole.replace('words', 'wörds ✓'))
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index] ?? 0, end))
        expect(read(...pieces)).toMatchObject({ greeted: true, nonsense: false, result: paused })
      }),
    )
  })

  it('may end without a line end', () => {
    expect(read(whole.trimEnd()).result).toEqual(paused)
  })

  it.each([
    ['a result before the greeting', [resultLine(paused)], false],
    ['progress before the greeting', [progress(1), greeting], false],
    ['a second greeting', [greeting, greeting, resultLine(paused)], true],
    ['a second result', [greeting, resultLine(paused), resultLine(paused)], true],
    ['progress after the result', [greeting, resultLine(paused), progress(1)], true],
    ['words between', [greeting, 'Killed', resultLine(paused)], true],
    ['an empty line', [greeting, '', resultLine(paused)], true],
    ['a result that is none', [greeting, '{"type":"result","result":{"tag":"fine"}}'], true],
    ['another program', [greeting.replace('gpu-handover-helper', 'sh'), resultLine(paused)], false],
    ['another protocol', [greeting.replace('"protocol":1', '"protocol":2'), resultLine(paused)], false],
    ['percent out of range', [greeting, progress(101), resultLine(paused)], true],
  ])('is nonsense with %s', (_, lines, greeted) => {
    expect(read(lines.map((line) => `${line}\n`).join(''))).toMatchObject({
      greeted,
      nonsense: true,
      result: null,
    })
  })

  it('is nonsense where it is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${greeting}\n"`), Buffer.from([0xff, 0xfe, 0x22, 0x0a])])
    expect(read(bytes, `${resultLine(paused)}\n`)).toMatchObject({ greeted: true, nonsense: true })
  })

  it('is nonsense where a line has no end, long before it fills the memory', () => {
    const reader = answerReader(() => {})
    const piece = Buffer.alloc(1024 * 1024, 'x')
    reader.push(Buffer.from(`${greeting}\n`))
    for (let count = 0; count < 100; count += 1) reader.push(piece)
    expect(reader.end()).toEqual({ greeted: true, nonsense: true, result: null })
  })

  it('never throws, and believes no text that is not the contract', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.json(), fc.constant('\n'))), (texts) => {
        const { result, greeted, nonsense } = read(...texts)
        expect({ result, greeted }).toEqual({ result: null, greeted: false })
        expect(nonsense).toBe(texts.join('') !== '')
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
        expect(read(`${greeting}\n`, ...pieces).result).toBeNull()
      }),
    )
  })
})

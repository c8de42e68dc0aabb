import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '../../../src-shared/words/say.ts'
import { anyText } from '../../any-text.ts'

describe('say', () => {
  it('fills a sentence', () => {
    expect(say('note.vanished', { path: '/sys/x' })).toBe('/sys/x went away while it was read.')
  })

  it('leaves a placeholder that has no value, so that the gap is seen', () => {
    expect(say('note.vanished')).toBe('{{path}} went away while it was read.')
  })

  it('says zero', () => {
    expect(say('device.unknown-device', { id: 0 })).toBe('Device 0')
  })

  it('chooses one form for one and the other for all other numbers', () => {
    const one = say('shell.took-too-long', { count: 1 })
    expect(one).toMatch(/\b1 second\b/)
    expect(say('shell.took-too-long', { count: 2 })).toMatch(/\b2 seconds\b/)
    expect(say('shell.took-too-long', { count: 0 })).toMatch(/\b0 seconds\b/)
    expect(say('shell.took-too-long', { count: 1.5 })).toMatch(/\b1\.5 seconds\b/)
  })

  it('inserts any value as it stands, also one that looks like a template', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('{{path}}', '$&', '$1', '{{id}}{{path}}')), (path) => {
        expect(say('note.vanished', { path })).toBe(`${path} went away while it was read.`)
      }),
    )
  })
})

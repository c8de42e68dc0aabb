import { describe, expect, it } from 'vitest'
import { painter, wantsColour } from '../../../../src-main/shells/cli/text/style.ts'

describe('colour on a terminal', () => {
  it('is used on a terminal only, and NO_COLOR and a dumb terminal refuse it', () => {
    expect(wantsColour(true, {})).toBe(true)
    expect(wantsColour(true, { NO_COLOR: '' })).toBe(true)
    expect(wantsColour(false, {})).toBe(false)
    expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false)
    expect(wantsColour(true, { TERM: 'dumb' })).toBe(false)
  })

  it('paints, or leaves the words as they are', () => {
    expect(painter(true)('bad', 'stop')).toBe('\u001b[31mstop\u001b[39m')
    expect(painter(true)('plain', 'words')).toBe('words')
    expect(painter(false)('bad', 'stop')).toBe('stop')
  })
})

import { describe, expect, it } from 'vitest'
import { memoryIn } from '../../../src-renderer/service/memory.ts'

function storage(kept: Record<string, string> = {}) {
  const all = new Map(Object.entries(kept))
  return {
    all,
    getItem: (name: string) => all.get(name) ?? null,
    setItem: (name: string, text: string) => void all.set(name, text),
    removeItem: (name: string) => void all.delete(name),
  }
}

describe('the memory of the window', () => {
  it('gives back what was kept, under names of its own', () => {
    const browser = storage({ choice: '1' })
    const memory = memoryIn(() => browser)
    expect(memory.recall('choice')).toBeUndefined()
    memory.keep('choice', { a: [1, null] })
    expect(memoryIn(() => browser).recall('choice')).toEqual({ a: [1, null] })
    memory.keep('choice', undefined)
    expect([...browser.all.keys()]).toEqual(['choice'])
  })

  it('has nothing where what was kept is damaged', () => {
    const memory = memoryIn(() => storage({ 'handover-choice': '{"a":' }))
    expect(memory.recall('choice')).toBeUndefined()
  })

  it('does without a storage that is forbidden or full', () => {
    const forbidden = memoryIn(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(forbidden.recall('choice')).toBeUndefined()
    expect(() => forbidden.keep('choice', 1)).not.toThrow()
  })
})

import { describe, expect, it } from 'vitest'
import { type KeyPage, takeKey } from '../../../src-renderer/service/web-key.ts'

const KEY = 'k'.repeat(43)

/** A browser window at a fragment, with what it keeps for its origin. */
function pageAt(hash: string, kept: Record<string, string> = {}) {
  const addresses: string[] = []
  const page: KeyPage = {
    location: { hash, pathname: '/' },
    history: { replaceState: (_data, _unused, url) => void addresses.push(url) },
    localStorage: {
      getItem: (name) => kept[name] ?? null,
      setItem(name, value) {
        kept[name] = value
      },
    },
  }
  return { page, kept, addresses }
}

describe('the key of the web shell', () => {
  it('is taken from the first address, kept, and wiped from the address', () => {
    const { page, kept, addresses } = pageAt(`#key=${KEY}`)
    expect(takeKey(page)).toBe(KEY)
    expect(Object.values(kept)).toEqual([KEY])
    expect(addresses).toEqual(['/'])
  })

  it('is there after a reload and in a second tab', () => {
    const { kept } = pageAt('')
    takeKey(pageAt(`#key=${KEY}`, kept).page)
    expect(takeKey(pageAt('#/cards', kept).page)).toBe(KEY)
  })

  it.each(['', '#/cards', '#key=', '#key=short', `#key=${KEY}x`])('is empty where none came: %s', (hash) => {
    const { page, addresses } = pageAt(hash)
    expect(takeKey(page)).toBe('')
    expect(addresses).toEqual([])
  })
})

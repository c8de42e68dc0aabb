import { describe, expect, it } from 'vitest'
import { followTheme } from '../../../src-renderer/shell/theme.ts'

/** A desktop whose settings can be changed, and the classes that a page has. */
function desktop(settings: Record<string, boolean>) {
  const changes = new EventTarget()
  const classes = new Set<string>()
  const page = {
    matchMedia: (query: string) => ({
      get matches() {
        return settings[query] ?? false
      },
      addEventListener: (_name: string, listener: () => void) => changes.addEventListener('change', listener),
    }),
  }
  const root = {
    classList: {
      toggle: (name: string, on: boolean) => (on ? classes.add(name) : classes.delete(name)),
    },
  }
  const set = (query: string, matches: boolean) => {
    settings[query] = matches
    changes.dispatchEvent(new Event('change'))
  }
  return { page, root, classes, set }
}

describe('followTheme', () => {
  it('takes over the settings of the desktop, and follows them', () => {
    const { page, root, classes, set } = desktop({ '(prefers-color-scheme: dark)': true })
    followTheme(page, root)
    expect([...classes]).toEqual(['pf-v6-theme-dark'])
    set('(prefers-contrast: more)', true)
    set('(prefers-color-scheme: dark)', false)
    expect([...classes]).toEqual(['pf-v6-theme-high-contrast'])
  })
})

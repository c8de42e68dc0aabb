import type { Settings } from '../../src-shared/settings/settings.ts'

/** The part of a window that knows the desktop's settings. */
export interface Desktop {
  matchMedia(query: string): {
    readonly matches: boolean
    addEventListener(name: 'change', listener: () => void): void
  }
}

/** The part of an element that has its classes. */
export interface Classed {
  readonly classList: { toggle(name: string, on: boolean): unknown }
}

/**
 * Keeps PatternFly's theme classes on `root` in step with the desktop's settings for dark and for contrast, until a
 * person decides otherwise for this app; the function that it gives back takes that decision.
 */
export function followTheme(desktop: Desktop, root: Classed): (appearance: Settings['appearance']) => void {
  let chosen: Settings['appearance'] = 'system'
  const dark = desktop.matchMedia('(prefers-color-scheme: dark)')
  const contrast = desktop.matchMedia('(prefers-contrast: more)')
  function follow(): void {
    const isDark = chosen === 'system' ? dark.matches : chosen === 'dark'
    root.classList.toggle('pf-v6-theme-dark', isDark)
    root.classList.toggle('pf-v6-theme-high-contrast', contrast.matches)
  }
  for (const setting of [dark, contrast]) setting.addEventListener('change', follow)
  follow()
  return (appearance) => {
    chosen = appearance
    follow()
  }
}

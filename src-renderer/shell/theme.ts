const FOLLOWED = [
  { query: '(prefers-color-scheme: dark)', name: 'pf-v6-theme-dark' },
  { query: '(prefers-contrast: more)', name: 'pf-v6-theme-high-contrast' },
] as const

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

/** Keeps PatternFly's theme classes on `root` in step with the desktop's settings for dark and for contrast. */
export function followTheme(desktop: Desktop, root: Classed): void {
  for (const { query, name } of FOLLOWED) {
    const setting = desktop.matchMedia(query)
    const follow = () => root.classList.toggle(name, setting.matches)
    setting.addEventListener('change', follow)
    follow()
  }
}

/** What `takeKey` needs of the browser's window. */
export interface KeyPage {
  readonly location: { readonly hash: string; readonly pathname: string }
  readonly history: { replaceState(data: unknown, unused: string, url: string): void }
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>
}

const NAME = 'handover-key'

/**
 * The key for calls: taken from behind the "#" of the first address, which is then cleaned, and kept by the browser
 * for this origin, port included, so that a reload and a second tab have it too. Empty where there is none.
 */
export function takeKey({ location, history, localStorage }: KeyPage): string {
  const key = /^#key=([\w-]{43})$/.exec(location.hash)?.[1]
  if (key === undefined) return localStorage.getItem(NAME) ?? ''
  localStorage.setItem(NAME, key)
  history.replaceState(null, '', location.pathname)
  return key
}

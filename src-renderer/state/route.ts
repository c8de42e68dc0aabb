import type { Source } from '../../src-shared/ipc/contract.ts'

/** Where a person can be in the window. */
export const places = ['readiness', 'cards', 'plan', 'apply', 'proof', 'history', 'samples'] as const
export type Place = (typeof places)[number]

// What is changed is always this computer; a sample machine has no such places.
const OF_THIS_COMPUTER: readonly Place[] = ['apply', 'proof', 'history']

/** A place, and the machine that it is about. */
export interface Route {
  readonly place: Place
  readonly source: Source
}

const LONGEST_ID = 64

/**
 * The route in the fragment of an address: `#/cards?sample=optimus-laptop`. Anything that is none leads to the
 * readiness of this computer; the fragment is typed by people, too.
 */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split('?')
  const place = places.find((name) => name === path) ?? 'readiness'
  const id = new URLSearchParams(query).get('sample')
  const isSample = id !== null && id !== '' && id.length <= LONGEST_ID && !OF_THIS_COMPUTER.includes(place)
  return { place, source: isSample ? { kind: 'sample', id } : { kind: 'live' } }
}

/** The fragment of a route, for links; `parseRoute` reads it back. */
export function formatRoute({ place, source }: Route): string {
  const isSample = source.kind === 'sample' && !OF_THIS_COMPUTER.includes(place)
  const query = isSample ? `?${new URLSearchParams({ sample: source.id })}` : ''
  return `#/${place}${query}`
}

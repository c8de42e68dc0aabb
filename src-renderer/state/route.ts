import { parseAddress } from '../../src-shared/host/address.ts'
import type { Source } from '../../src-shared/ipc/contract.ts'
import { type Place, places } from '../../src-shared/ipc/places.ts'

// Places that can be about one card.
const OF_A_CARD: readonly Place[] = ['group', 'machines']

/** A place, and the machine that it is about. */
export interface Route {
  readonly place: Place
  readonly source: Source
  /** Address of the card that the place is about; not every place has one, and none always. */
  readonly card?: string
}

const LONGEST_ID = 64

/**
 * The route in the fragment of an address: `#/cards?sample=optimus-laptop`. Anything that is none leads to the
 * readiness of this computer; the fragment is typed by people, too.
 */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split('?')
  const place = places.find((name) => name === path) ?? 'readiness'
  const words = new URLSearchParams(query)
  const id = words.get('sample')
  const isSample = id !== null && id !== '' && id.length <= LONGEST_ID
  const card = words.get('card') ?? ''
  return {
    place,
    source: isSample ? { kind: 'sample', id } : { kind: 'live' },
    ...(OF_A_CARD.includes(place) && parseAddress(card) ? { card } : {}),
  }
}

/** The fragment of a route, for links; `parseRoute` reads it back. */
export function formatRoute({ place, source, card }: Route): string {
  const words = new URLSearchParams({
    ...(source.kind === 'sample' ? { sample: source.id } : {}),
    ...(OF_A_CARD.includes(place) && card !== undefined ? { card } : {}),
  })
  return `#/${place}${words.size > 0 ? `?${words}` : ''}`
}

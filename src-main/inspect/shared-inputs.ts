import { printable } from '../../src-shared/host/printable.ts'
import type { Root } from './root/root.ts'

const BY_ID = '/dev/input/by-id'
const ENDS = [
  { end: '-event-kbd', kind: 'keyboard' },
  { end: '-event-mouse', kind: 'mouse' },
] as const

/** A keyboard or mouse whose events a VM can share, by the name that stays the same over restarts. */
export interface SharedInput {
  readonly kind: 'keyboard' | 'mouse'
  readonly path: string
  readonly name: string
}

/**
 * The keyboards and mice that udev made lasting names for. Of a device with several interfaces only the first of each
 * kind counts: the others (`-if01-event-kbd`) hold media keys and the like.
 */
export function readSharedInputs(root: Root): SharedInput[] {
  return (root.list(BY_ID) ?? []).flatMap((file) => {
    const found = ENDS.find(({ end }) => file.endsWith(end))
    if (!found || /-if[0-9a-f]{2}-event-/.test(file)) return []
    const name = file
      .slice(0, -found.end.length)
      .replace(/^(?:usb|bluetooth)-/, '')
      .replaceAll('_', ' ')
    return [{ kind: found.kind, path: `${BY_ID}/${file}`, name: printable(name) }]
  })
}

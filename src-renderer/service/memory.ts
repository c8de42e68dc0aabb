/**
 * What the window remembers of its own from one start to the next, by name. A convenience and no more: a browser may
 * have none of it, or forget it.
 */
export interface Memory {
  /** What was kept last; undefined where nothing was, or it was damaged. To be parsed: it comes from outside. */
  recall(name: string): unknown
  /** Keeps something that JSON can hold; undefined forgets it. */
  keep(name: string, value: unknown): void
}

type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const PREFIX = 'handover-'

/** A memory in the browser's storage. `storage` may throw, as asking for it does where a browser forbids it. */
export function memoryIn(storage: () => Storing): Memory {
  return {
    recall(name) {
      try {
        return JSON.parse(storage().getItem(PREFIX + name) ?? 'null') ?? undefined
      } catch {
        return undefined
      }
    },
    keep(name, value) {
      try {
        if (value === undefined) storage().removeItem(PREFIX + name)
        else storage().setItem(PREFIX + name, JSON.stringify(value))
      } catch {
        // Full or forbidden: it is asked for again next time.
      }
    },
  }
}

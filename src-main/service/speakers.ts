/** Listeners of one kind, and the way to tell all of them. */
export interface Speakers<Payload> {
  /** Tells everybody who listens. */
  readonly tell: (payload: Payload) => void
  /** Tells this one from now on, until the function it gives back is called. */
  readonly listen: (listener: (payload: Payload) => void) => () => void
}

/** Nobody listens yet. `begin` is called for the first who does, and what it gives back once the last has gone. */
export function speakers<Payload>(begin: () => () => void = () => () => {}): Speakers<Payload> {
  const listeners = new Set<(payload: Payload) => void>()
  let end: (() => void) | undefined
  return {
    tell(payload) {
      for (const listener of listeners) listener(payload)
    },
    listen(listener) {
      // Wrapped, so that the same function may listen twice and each end its own subscription.
      const own = (payload: Payload): void => listener(payload)
      listeners.add(own)
      end ??= begin()
      return () => {
        listeners.delete(own)
        if (listeners.size > 0) return
        end?.()
        end = undefined
      }
    },
  }
}

import { createContext, type RefObject, use, useEffect } from 'react'

/** Where the person last arrived, and the heading that got the focus there, if it did. */
export interface Arrival {
  route: string | undefined
  heading: HTMLElement | undefined
}

export const ArrivalContext = createContext<Arrival>({ route: undefined, heading: undefined })

/**
 * Moves the focus to the heading of a page when a person comes from another place or machine, so that the next
 * key press and the screen reader start there; and again when the page that they wait on is replaced by the
 * one with the answer. The first page is left alone, and so is whoever has the focus elsewhere.
 */
export function useArrival(heading: RefObject<HTMLElement | null>, route: string): void {
  const arrival = use(ArrivalContext)
  useEffect(() => {
    const element = heading.current
    if (!element) return
    const isNew = arrival.route !== undefined && arrival.route !== route
    const isReplaced = arrival.heading?.isConnected === false && document.activeElement === document.body
    if (isNew || isReplaced) element.focus()
    arrival.route = route
    arrival.heading = document.activeElement === element ? element : undefined
  }, [arrival, heading, route])
}

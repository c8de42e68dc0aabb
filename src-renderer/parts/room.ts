import { type RefObject, useLayoutEffect, useState } from 'react'

// From here on the way around stands beside the page (window.css); below it, there is one column of everything.
const WIDE = '(min-width: 62.01rem)'

/**
 * Whether there is room for two columns of text in an element: the window is wide, and so is the element, in
 * pixels of the page. It follows both.
 */
export function useRoom(element: RefObject<HTMLElement | null>, least: number): boolean {
  const [hasRoom, setRoom] = useState(false)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const wide = window.matchMedia(WIDE)
    const measure = () => setRoom(wide.matches && measured.clientWidth >= least)
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    wide.addEventListener('change', measure)
    measure()
    return () => {
      observer.disconnect()
      wide.removeEventListener('change', measure)
    }
  }, [element, least])
  return hasRoom
}

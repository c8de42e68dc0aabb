import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Actions } from '../state/actions.ts'
import type { State, Store } from '../state/store.ts'

/** The store and the actions of this window. */
export interface Handover {
  readonly store: Store
  readonly actions: Actions
}

export const HandoverContext = createContext<Handover | undefined>(undefined)

/** A part of the state; the component is drawn again when that part changes. */
export function useApp<Part>(select: (state: State) => Part): Part {
  return useStore(handover(use(HandoverContext)).store, select)
}

/** What a person can do. */
export function useActions(): Actions {
  return handover(use(HandoverContext)).actions
}

function handover(found: Handover | undefined): Handover {
  if (!found) throw new Error('A component of the window was drawn outside of HandoverContext.')
  return found
}

import { createContext } from 'react'

/** Which node is selected, and what the ids of the boxes begin with. */
export const SelectedContext = createContext<{
  readonly selected: string | undefined
  readonly prefix: string
}>({ selected: undefined, prefix: '' })

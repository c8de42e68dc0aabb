import type { ReactNode } from 'react'

/** One fact of a list of facts: what it is, and how it is here. */
export function FactRow({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

import { useEffect, useState } from 'react'
import { layOutApart } from '../layout/lay-out-apart.ts'
import type { Layout } from '../layout/placing.ts'
import type { TreeNode } from '../tree/machine-tree.ts'
import { placeables } from '../tree/placeables.ts'

/** A tree and where its nodes are drawn; the two always belong together. */
export interface Drawn {
  readonly tree: readonly TreeNode[]
  readonly layout: Layout
}

/** Places a tree off the main thread. The drawing before stays until the next is there; `failed`: there is none. */
export function useLayout(tree: readonly TreeNode[]): Drawn | 'making' | 'failed' {
  const [drawn, setDrawn] = useState<Drawn | 'making' | 'failed'>('making')
  useEffect(() => {
    const leaving = new AbortController()
    const place = async (): Promise<void> => {
      const layout = await layOutApart(placeables(tree), leaving.signal)
      if (!leaving.signal.aborted) setDrawn(layout ? { tree, layout } : 'failed')
    }
    void place()
    return () => leaving.abort()
  }, [tree])
  return drawn
}

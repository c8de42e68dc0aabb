import { SearchInput } from '@patternfly/react-core'
import { type ReactNode, useState } from 'react'
import { say } from '../../../../src-shared/words/say.ts'
import type { TreeNode } from '../tree/machine-tree.ts'
import { matches } from '../tree/node-words.ts'

/** Finds devices by any words of theirs; each press of Enter goes on to the next. */
export function FindField({
  tree,
  onFind,
}: {
  tree: readonly TreeNode[]
  onFind: (id: string) => void
}): ReactNode {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState<number>()
  const found = query.trim() === '' ? undefined : tree.filter((node) => matches(node, query))
  const goOn = (): void => {
    if (!found || found.length === 0) return
    const next = at === undefined ? 0 : (at + 1) % found.length
    setAt(next)
    const node = found[next]
    if (node) onFind(node.id)
  }
  const type = (words: string): void => {
    setQuery(words)
    setAt(undefined)
  }
  return (
    <div className="tree-find">
      <SearchInput
        aria-label={say('app.group.find')}
        onChange={(_event, words) => type(words)}
        onClear={() => type('')}
        onSearch={goOn}
        placeholder={say('app.group.find')}
        submitSearchButtonLabel={say('app.group.find.next')}
        value={query}
      />
      <p className="quiet" role="status">
        {found && countWords(found.length, at)}
      </p>
    </div>
  )
}

function countWords(count: number, at: number | undefined): string {
  return count === 0 ? say('app.group.find.none') : say('app.group.find.found', { count, at: (at ?? 0) + 1 })
}

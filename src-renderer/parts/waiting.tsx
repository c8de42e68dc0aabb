import { Button, Spinner } from '@patternfly/react-core'
import { type ReactNode, useEffect, useState } from 'react'
import { say } from '../../src-shared/words/say.ts'

const PATIENCE = 8000

/** What is there while an answer is waited for; after eight seconds it says so and offers to ask again. */
export function Waiting({ words, onRetry }: { words: string; onRetry: () => void }): ReactNode {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting">
      <Spinner aria-hidden size="lg" />
      <p role="status">{isLong ? say('app.waiting.long') : words}</p>
      {isLong && (
        <Button onClick={onRetry} variant="secondary">
          {say('app.try-again')}
        </Button>
      )}
    </div>
  )
}

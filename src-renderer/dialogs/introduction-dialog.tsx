import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { ThreeSentences } from '../shell/introduction.tsx'
import { Dialog } from './dialog.tsx'

/** What the first start said, for whoever wants to read it again. */
export function IntroductionDialog(): ReactNode {
  return (
    <Dialog title={say('app.intro.menu')}>
      <ThreeSentences />
    </Dialog>
  )
}

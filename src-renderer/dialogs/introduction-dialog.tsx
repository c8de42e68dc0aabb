import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { useActions } from '../shell/context.ts'
import { ThreeSentences } from '../shell/introduction.tsx'

/** What the first start said, for whoever wants to read it again. */
export function IntroductionDialog(): ReactNode {
  const actions = useActions()
  const close = () => actions.open('none')
  return (
    <Modal aria-labelledby="intro-title" isOpen onClose={close} variant="small">
      <ModalHeader labelId="intro-title" title={say('app.intro.menu')} />
      <ModalBody>
        <ThreeSentences />
      </ModalBody>
      <ModalFooter>
        <Button onClick={close} variant="secondary">
          {say('app.close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { useActions } from '../shell/context.ts'

/**
 * A dialog of the window: a title, what it shows, and a button that closes it, after `deeds`. What is too long to be
 * seen at once is named by `scrolls`, so that it can be read with the keyboard.
 */
export function Dialog({
  title,
  size = 'small',
  scrolls,
  deeds,
  className,
  children,
}: {
  title: string
  size?: 'small' | 'medium' | 'large'
  scrolls?: string
  deeds?: ReactNode
  className?: string
  children: ReactNode
}): ReactNode {
  const id = useId()
  const actions = useActions()
  const close = () => actions.open('none')
  return (
    <Modal aria-labelledby={id} isOpen onClose={close} variant={size}>
      <ModalHeader labelId={id} title={title} />
      <ModalBody
        {...(className !== undefined && { className })}
        {...(scrolls !== undefined && { 'aria-label': scrolls, tabIndex: 0 })}
      >
        {children}
      </ModalBody>
      <ModalFooter>
        {deeds}
        <Button onClick={close} variant="secondary">
          {say('app.close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

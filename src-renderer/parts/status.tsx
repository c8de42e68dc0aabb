import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon'
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon'
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon'
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon'
import type { ComponentType, ReactNode } from 'react'

/** How something stands; every tone has a colour, a shape and, beside it, a word. */
export type Tone = 'good' | 'careful' | 'bad' | 'unknown' | 'info'

const ICONS: Readonly<Record<Tone, ComponentType>> = {
  good: CheckCircleIcon,
  careful: ExclamationTriangleIcon,
  bad: ExclamationCircleIcon,
  unknown: QuestionCircleIcon,
  info: InfoCircleIcon,
}

/** The sign of a tone, for beside a word that says the same. */
export function Sign({ tone }: { tone: Tone }): ReactNode {
  const Icon = ICONS[tone]
  return (
    <span aria-hidden className={`sign sign--${tone}`}>
      <Icon />
    </span>
  )
}

/** A sign and its word, as one mark. */
export function Mark({ tone, word }: { tone: Tone; word: string }): ReactNode {
  return (
    <span className={`mark mark--${tone}`}>
      <Sign tone={tone} />
      {word}
    </span>
  )
}

import { Checkbox, Radio } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'

/** Choices that belong together, under their name. */
export function ChoiceGroup({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="choice-group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

/** One of several: its value, its name, and what it means. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly why?: string
}

/** One out of a few, all of them in sight. */
export function OneOf<Value extends string>({
  label,
  hint,
  options,
  value,
  onChoose,
}: {
  label: string
  /** What to weigh before choosing any but the first. */
  hint?: string
  options: readonly Option<Value>[]
  value: Value
  onChoose: (value: Value) => void
}): ReactNode {
  const id = useId()
  return (
    <ChoiceGroup label={label}>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {options.map((option) => (
        <Radio
          description={option.why}
          id={`${id}-${option.value}`}
          isChecked={option.value === value}
          key={option.value}
          label={option.label}
          name={id}
          onChange={() => onChoose(option.value)}
        />
      ))}
    </ChoiceGroup>
  )
}

/** Something that is done or not. */
export function Tick({
  label,
  why,
  isOn,
  onTurn,
}: {
  label: string
  why?: string
  isOn: boolean
  onTurn: (on: boolean) => void
}): ReactNode {
  const id = useId()
  return (
    <Checkbox
      description={why}
      id={id}
      isChecked={isOn}
      label={label}
      onChange={(_event, checked) => onTurn(checked)}
    />
  )
}

import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import type { Option } from './options.ts'

type ChoiceFieldProps<V extends string> = {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly Option<V>[]
  readonly hint?: string
  /** The label is read out but not shown. */
  readonly labelHidden?: boolean
}

/** One choice of two or three, all in sight. */
export function ChoiceField<V extends string>({
  label,
  value,
  onChange,
  options,
  hint = '',
  labelHidden = false,
}: ChoiceFieldProps<V>): ReactNode {
  const choose = (chosen: string): void => {
    const option = options.find(one => one.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <RadioGroup className="choices" value={value} onChange={choose}>
      <Label className={labelHidden ? 'visually-hidden' : 'choices-label'}>{label}</Label>
      {options.map(option => (
        <Radio key={option.value} value={option.value} className="choice">
          <span className="choice-mark" aria-hidden />
          <span>{option.label}</span>
        </Radio>
      ))}
      {hint === '' ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </RadioGroup>
  )
}

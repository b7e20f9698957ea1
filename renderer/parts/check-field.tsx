import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'

type CheckFieldProps = {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** The label is read out but not shown. */
  readonly labelHidden?: boolean
}

/** One yes or no. */
export function CheckField({ label, isSelected, onChange, labelHidden = false }: CheckFieldProps): ReactNode {
  return (
    <Checkbox className="check" isSelected={isSelected} onChange={onChange}>
      <span className="check-box" aria-hidden>
        <Check size={14} strokeWidth={3} />
      </span>
      <span className={labelHidden ? 'visually-hidden' : ''}>{label}</span>
    </Checkbox>
  )
}

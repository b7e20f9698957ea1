import type { ReactNode } from 'react'
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'

type ToggleIconProps = {
  readonly name: string
  readonly icon: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A switch of a toolbar: an icon whose name shows on hover and focus and is always read out. */
export function ToggleIcon({ name, icon, isOn, onChange }: ToggleIconProps): ReactNode {
  return (
    <TooltipTrigger delay={400}>
      <ToggleButton
        className="button button-icon toggle-icon"
        aria-label={name}
        isSelected={isOn}
        onChange={onChange}
      >
        {icon}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
}

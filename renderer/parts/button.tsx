import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'

export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger'

type ButtonProps = {
  readonly tone?: ButtonTone
  readonly icon?: ReactNode
  readonly children: ReactNode
  readonly onPress: () => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Id of what says which thing the word is about, where several buttons bear it. */
  readonly describedBy?: string
}

/** A button with a word. One `primary` a screen; `quiet` has a border, `plain` none, `danger` erases for good. */
export function Button({
  tone = 'quiet',
  icon,
  children,
  onPress,
  isDisabled = false,
  autoFocus = false,
  describedBy,
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      className={`button button-${tone}`}
      onPress={onPress}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {icon}
      <span>{children}</span>
    </AriaButton>
  )
}

type IconButtonProps = {
  readonly name: string
  readonly icon: ReactNode
  readonly onPress: () => void
  readonly isDisabled?: boolean
}

/** A button of a toolbar: an icon whose name shows on hover and focus and is always read out. */
export function IconButton({ name, icon, onPress, isDisabled = false }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton className="button button-icon" aria-label={name} onPress={onPress} isDisabled={isDisabled}>
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
}

import type { ReactNode } from 'react'
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../messages/messages.tsx'
import { keyNames } from '../../shortcuts/key-names.ts'
import { keyboard } from '../../shortcuts/keyboard.ts'

type ToolbarButtonProps = {
  readonly name: string
  /** An accelerator as Electron writes it, or empty. */
  readonly keys: string
  readonly icon: ReactNode
  readonly onPress: () => void
  readonly isDisabled: boolean
  /** Whether what it gives is there already; absent for an act. */
  readonly isOn?: boolean
}

/** A button of the toolbar above the page: an icon, its name and its keys. */
export function ToolbarButton({
  name,
  keys,
  icon,
  onPress,
  isDisabled,
  isOn,
}: ToolbarButtonProps): ReactNode {
  const { editing, shortcuts } = useMessages()
  const shown = keys === '' ? name : editing.withKeys(name, keyNames(keys, keyboard, shortcuts.keys))
  const common = {
    className: 'button button-icon toolbar-button',
    'aria-label': name,
    isDisabled,
    children: icon,
  }
  return (
    <TooltipTrigger delay={400}>
      {isOn === undefined ? (
        <Button {...common} onPress={onPress} />
      ) : (
        <ToggleButton {...common} isSelected={isOn} onPress={onPress} />
      )}
      <Tooltip className="tooltip" offset={6}>
        {shown}
      </Tooltip>
    </TooltipTrigger>
  )
}

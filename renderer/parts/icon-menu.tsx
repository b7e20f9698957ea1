import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'

export type IconMenuEntry<I extends string> = {
  readonly id: I
  readonly label: string
  readonly hint?: string
  readonly isDisabled?: boolean
}

type IconMenuProps<I extends string> = {
  readonly name: string
  readonly icon: ReactNode
  readonly items: readonly IconMenuEntry<I>[]
  readonly onAction: (id: I) => void
  /** Whether the menu is open, where somebody else opens it too. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  /** Tab passes over the button, where another key opens the menu. */
  readonly isTabSkipped?: boolean
}

/** A menu behind an icon, for what a row offers: the name is read out, the words are in the menu. */
export function IconMenu<I extends string>(props: IconMenuProps<I>): ReactNode {
  const { name, icon, items, onAction, isOpen, onOpenChange, isTabSkipped = false } = props
  const opening = isOpen === undefined || onOpenChange === undefined ? {} : { isOpen, onOpenChange }
  return (
    <MenuTrigger {...opening}>
      <Button className="button button-icon" aria-label={name} excludeFromTabOrder={isTabSkipped}>
        {icon}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" {...(isTabSkipped ? { autoFocus: 'first' as const } : {})}>
          {items.map(({ id, label, hint, isDisabled = false }) => (
            <MenuItem
              key={id}
              className="menu-item"
              textValue={label}
              isDisabled={isDisabled}
              onAction={() => onAction(id)}
            >
              <Text slot="label">{label}</Text>
              {hint === undefined ? null : (
                <Text slot="description" className="menu-hint">
                  {hint}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

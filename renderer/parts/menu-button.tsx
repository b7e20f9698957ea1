import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { ButtonTone } from './button.tsx'

type MenuEntry<I extends string> = { readonly id: I; readonly label: string; readonly hint?: string }

type MenuButtonProps<I extends string> = {
  readonly label: string
  readonly icon?: ReactNode
  readonly tone?: ButtonTone
  readonly items: readonly MenuEntry<I>[]
  readonly onAction: (id: I) => void
  readonly isDisabled?: boolean
}

/** A button that opens a short menu of acts. */
export function MenuButton<I extends string>({
  label,
  icon,
  tone = 'quiet',
  items,
  onAction,
  isDisabled = false,
}: MenuButtonProps<I>): ReactNode {
  return (
    <MenuTrigger>
      <Button className={`button button-${tone}`} isDisabled={isDisabled}>
        {icon}
        <span>{label}</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {items.map(({ id, label: word, hint }) => (
            <MenuItem key={id} className="menu-item" textValue={word} onAction={() => onAction(id)}>
              <Text slot="label">{word}</Text>
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

import { type ReactNode, useMemo } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useMessages } from '../../messages/messages.tsx'
import { keyNames } from '../../shortcuts/key-names.ts'
import { keyboard } from '../../shortcuts/keyboard.ts'
import type { ProgrammeAct } from '../editor/programme/context.ts'

type ActsMenuProps = {
  readonly acts: readonly ProgrammeAct[]
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What may be done with a block of the page, each with its keys. */
export function ActsMenu({ acts, anchor, onClose }: ActsMenuProps): ReactNode {
  const { page, shortcuts } = useMessages()
  const place = useMemo(() => ({ current: anchor }), [anchor])
  const act = (id: string): void => {
    onClose()
    // The menu gives the focus back first; what the act opens takes it then.
    requestAnimationFrame(() => acts.find(one => one.id === id)?.act())
  }
  return (
    <Popover
      className="popover"
      aria-label={page.forms.acts}
      triggerRef={place}
      isOpen
      placement="bottom start"
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Menu
        className="menu acts-menu"
        aria-label={page.forms.acts}
        autoFocus="first"
        onAction={key => act(String(key))}
      >
        {acts.map(({ id, label, keys }) => (
          <MenuItem key={id} id={id} className="menu-item acts-item" textValue={label}>
            <span>{label}</span>
            {keys === '' ? null : <kbd>{keyNames(keys, keyboard, shortcuts.keys)}</kbd>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}

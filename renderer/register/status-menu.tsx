import { type ReactNode, type RefObject, useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { type AccreditationStatus, accreditationStatuses } from '../../domain/accreditation.ts'
import { useMessages } from '../messages/messages.tsx'
import { StatusMark } from './status-look.tsx'

type StatusMenuProps = {
  /** The cell that it belongs to. */
  readonly cell: HTMLElement
  readonly status: AccreditationStatus | null
  readonly onDecide: (status: AccreditationStatus) => void
  /** Takes the request for this sequence away; null where there is none of its own. */
  readonly onRemove: (() => void) | null
  readonly onClose: () => void
}

/** The statuses, offered at a cell of the grid. */
export function StatusMenu({ cell, status, onDecide, onRemove, onClose }: StatusMenuProps): ReactNode {
  const { register } = useMessages()
  const trigger: RefObject<HTMLElement | null> = useRef(cell)
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
      placement="bottom start"
      aria-label={register.grid.chooseStatus}
    >
      <Menu
        className="menu"
        aria-label={register.grid.chooseStatus}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={status === null ? [] : [status]}
        onAction={key => {
          onClose()
          const chosen = accreditationStatuses.find(one => one === key)
          if (chosen !== undefined) onDecide(chosen)
          else onRemove?.()
        }}
      >
        {accreditationStatuses.map(one => (
          <MenuItem key={one} id={one} className="menu-item" textValue={register.statuses[one]}>
            <StatusMark status={one} word={register.statuses[one]} />
          </MenuItem>
        ))}
        {onRemove === null ? null : (
          <MenuItem id="none" className="menu-item" textValue={register.grid.remove}>
            {register.grid.remove}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  )
}

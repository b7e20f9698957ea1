import { Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import {
  type AccreditationStatus,
  accreditationStatuses,
  type RegisterPool,
} from '../../domain/accreditation.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { MenuButton } from '../parts/menu-button.tsx'

type RegisterSelectionProps = {
  readonly count: number
  /** Where the statuses are changed: a sequence, or the whole event. */
  readonly where: string
  readonly pools: readonly RegisterPool[]
  readonly onDecide: (status: AccreditationStatus) => void
  readonly onPool: (pool: RegisterPool | null) => void
  readonly onRemove: () => void
  readonly onNone: () => void
}

/** What can be done to the people who are selected. */
export function RegisterSelection(props: RegisterSelectionProps): ReactNode {
  const { count, where, pools, onDecide, onPool, onRemove, onNone } = props
  const { register } = useMessages()
  const { selection: words } = register
  return (
    <Toolbar className="selection-bar" aria-label={words.label}>
      <p className="selection-count" role="status">
        {words.count(count)}
      </p>
      <IconButton name={words.clear} icon={<X size={16} aria-hidden />} onPress={onNone} />
      <span className="soft">{words.where(where)}</span>
      <MenuButton
        label={words.status}
        items={accreditationStatuses.map(status => ({ id: status, label: register.statuses[status] }))}
        onAction={onDecide}
      />
      {pools.length === 0 ? null : (
        <MenuButton
          label={words.pool}
          items={[...pools.map(({ id, name }) => ({ id, label: name })), { id: '', label: words.noPool }]}
          onAction={chosen => onPool(pools.find(({ id }) => id === chosen) ?? null)}
        />
      )}
      <Button icon={<Trash2 size={16} aria-hidden />} onPress={onRemove}>
        {words.remove}
      </Button>
    </Toolbar>
  )
}

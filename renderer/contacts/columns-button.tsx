import { Columns3 } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { type ContactColumn, contactColumns } from '../../domain/contact-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'

type ColumnsButtonProps = {
  readonly columns: readonly ContactColumn[]
  readonly onChange: (columns: ContactColumn[]) => void
}

/** Which columns the grid shows. The name stays: it says whose line it is. */
export const ColumnsButton = memo(function ColumnsButton({
  columns,
  onChange,
}: ColumnsButtonProps): ReactNode {
  const { grid } = useMessages().contacts
  const toggle = (column: ContactColumn): void =>
    onChange(contactColumns.filter(one => (one === column) !== columns.includes(one)))
  return (
    <DialogTrigger>
      <Button className="button button-quiet">
        <Columns3 size={16} aria-hidden />
        <span>{grid.columnsMenu}</span>
      </Button>
      <Popover className="popover columns-form" placement="bottom end" aria-label={grid.columnsTitle}>
        {contactColumns
          .filter(column => column !== 'name')
          .map(column => (
            <CheckField
              key={column}
              label={grid.columns[column]}
              isSelected={columns.includes(column)}
              onChange={() => toggle(column)}
            />
          ))}
      </Popover>
    </DialogTrigger>
  )
})

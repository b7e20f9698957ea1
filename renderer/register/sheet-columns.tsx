import type { ReactNode } from 'react'
import type { ColumnSense } from '../../domain/register/column-senses.ts'
import type { ReadSheet } from '../../domain/register/sheet-people.ts'
import { useMessages } from '../messages/messages.tsx'
import { optionsOf } from '../parts/options.ts'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'

type SheetColumnsProps = {
  readonly sheet: ReadSheet
  readonly onChange: (columns: readonly ColumnSense[]) => void
}

/** Where each column of a sheet goes, as it was guessed, to be corrected. */
export function SheetColumns({ sheet, onChange }: SheetColumnsProps): ReactNode {
  const { register } = useMessages()
  const { headings, columns, rows } = sheet
  const put = (at: number, sense: ColumnSense): void =>
    onChange(columns.map((one, column) => (column === at ? sense : one)))
  return (
    <Section title={register.reading.columns} count={headings.length}>
      <div className="form-grid">
        {headings.map((heading, at) => (
          <SelectField
            // The columns of a sheet are told apart by their place.
            key={`${String(at)} ${heading}`}
            label={heading || register.reading.column(at + 1)}
            value={columns[at] ?? 'nothing'}
            onChange={sense => put(at, sense)}
            options={optionsOf(register.senses)}
            hint={rows.find(row => (row[at] ?? '') !== '')?.[at]?.slice(0, 60)}
          />
        ))}
      </div>
    </Section>
  )
}

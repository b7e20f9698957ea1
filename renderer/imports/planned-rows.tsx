import { type ReactNode, useState } from 'react'
import type { ImportVerdict, PlannedRow, Reading } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Pager } from '../parts/pager.tsx'
import { useAsked } from '../use-asked.ts'
import { columnName } from './column-name.ts'
import { VerdictBadge } from './verdict-look.tsx'

/** Rows shown at once. */
const page = 100

type PlannedRowsProps = { readonly reading: Reading; readonly verdict: ImportVerdict | null }

/** The rows of the files with what becomes of each and why, a page at a time. */
export function PlannedRows({ reading, verdict }: PlannedRowsProps): ReactNode {
  const { imports } = useMessages()
  const [from, setFrom] = useState(0)
  const asked = useAsked('imports.rows', { session: reading.session, verdict, from, count: page }, null)
  return (
    <AskedView asked={asked} lines={8}>
      {({ total, rows }) => (
        <div className="stack">
          {total === 0 ? <p className="soft">{imports.noRows}</p> : null}
          {rows.length === 0 ? null : (
            <ol
              className="list"
              aria-label={imports.rows}
              data-many={reading.files.length > 1 ? '' : undefined}
            >
              {rows.map(row => (
                <Row key={`${row.file} ${row.line}`} row={row} reading={reading} />
              ))}
            </ol>
          )}
          <Pager from={from} count={page} total={total} onTurn={setFrom} />
        </div>
      )}
    </AskedView>
  )
}

/** A contact that is known under the name that the row has needs no word about it. */
const isNamed = ({ verdict, name, knownAs }: PlannedRow): boolean =>
  verdict !== 'doubtful' && name === knownAs

/** What is wrong about a picture stands nowhere else: bytes are no notes. */
const isPicture = (heading: string): boolean => heading.toLowerCase() === 'photo'

function Row({ row, reading }: { row: PlannedRow; reading: Reading }): ReactNode {
  const { imports } = useMessages()
  const file = reading.files[row.file]
  const place = imports.line(row.line, file?.format === 'vcard')
  const inNotes = row.remarks.filter(heading => !isPicture(heading))
  const reasons = [
    row.fault === null ? '' : imports.rowFaults[row.fault],
    row.knownAs === '' || isNamed(row) ? '' : imports.knownAs(row.knownAs, row.verdict),
    row.remarks.some(isPicture) ? imports.photoLeftOut : '',
    inNotes.length === 0
      ? ''
      : imports.remarks(inNotes.map(heading => columnName(imports, file?.format, heading))),
  ].filter(reason => reason !== '')
  return (
    <li className="list-row import-row">
      <span className="import-row-place soft">
        {reading.files.length > 1 ? `${file?.name || imports.pastedName}, ${place}` : place}
      </span>
      <span className="import-row-name">{row.name || <span className="soft">{imports.noName}</span>}</span>
      <VerdictBadge verdict={row.verdict} />
      <span className="import-row-why soft">{reasons.join(' ')}</span>
    </li>
  )
}

import { UserPlus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { Accreditation, RegisterPool } from '../../domain/accreditation.ts'
import { personNameOf } from '../../domain/register/person-texts.ts'
import { isUnannounced, statusAt } from '../../domain/register/places.ts'
import { formatInstantClock } from '../formats.ts'
import { type Language, type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import { asCell, asRow } from '../parts/grid/cell-element.ts'
import { checkCell } from '../parts/grid/grid-marks.tsx'
import { type GridColumn, statusColumn } from './register-columns.ts'
import { StatusMark } from './status-look.tsx'

type RegisterRowProps = {
  readonly index: number
  readonly top: number
  readonly person: Accreditation
  readonly pools: readonly RegisterPool[]
  readonly columns: readonly GridColumn[]
  readonly drawn: readonly { readonly index: number; readonly start: number }[]
  readonly widths: readonly number[]
  readonly isChosen: boolean
  /** The cell of this row that Tab reaches: 0 the box, 1 the name, then the columns; null for all rows but one. */
  readonly tabColumn: number | null
}

/** One person of the register. Plain elements only: hundreds of its cells are drawn between two frames. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps): ReactNode {
  const { index, top, person, columns, drawn, widths, isChosen, tabColumn } = props
  const messages = useMessages()
  const language = useLanguage()
  const { register: words } = messages
  const name = personNameOf(person)
  return (
    <tr className="grid-row" {...asRow(index)} aria-selected={isChosen} style={{ top }}>
      {checkCell(isChosen, tabColumn)}
      <td className="grid-cell grid-name" {...asCell(1, tabColumn)}>
        <span className={name === '' ? 'grid-text soft' : 'grid-text'}>{name || words.unnamed}</span>
        {isUnannounced(person) ? (
          <span className="badge" data-tone="amber">
            <UserPlus size={12} aria-hidden />
            {words.grid.unannounced}
          </span>
        ) : null}
      </td>
      {drawn.map(({ index: at, start }) => {
        const column = columns[at]
        if (column === undefined) return null
        return (
          <td
            key={at}
            className="grid-cell"
            {...asCell(at + 2, tabColumn)}
            style={{ left: start, width: widths[at] ?? 0 }}
          >
            {contentOf(person, column, props.pools, messages, language)}
          </td>
        )
      })}
    </tr>
  )
})

/** What a cell shows. Called, not mounted: each component would be paid for hundreds of times a frame. */
function contentOf(
  person: Accreditation,
  column: GridColumn,
  pools: readonly RegisterPool[],
  { register }: Messages,
  language: Language,
): ReactNode {
  const about = statusColumn(column)
  if (about !== null) {
    const status = statusAt(person, about.sequence)
    if (status !== null) return StatusMark({ status, word: register.statuses[status] })
    return (
      <>
        <span className="soft" aria-hidden>
          –
        </span>
        <span className="visually-hidden">{register.notAsked}</span>
      </>
    )
  }
  if (column.kind === 'sequence') return null
  switch (column.column) {
    case 'outlet':
      return person.outlet
    case 'role':
      return person.role
    case 'medium':
      return person.medium === '' ? '' : register.media[person.medium]
    case 'requested':
      return person.requestedAt === '' ? '' : shortInstant(person.requestedAt, language)
    case 'pool':
      return pools
        .filter(({ id }) => person.places.some(({ pool }) => pool === id))
        .map(({ name }) => name)
        .join(', ')
    case 'whole':
      return ''
    default:
      return column.column satisfies never
  }
}

/** « 23/11, 18 h 46 »: the year goes without saying, and the column is narrow. */
function shortInstant(iso: string, language: Language): string {
  const at = new Date(iso)
  const day = [at.getDate(), at.getMonth() + 1].map(part => String(part).padStart(2, '0')).join('/')
  return `${day} ${formatInstantClock(iso, language)}`
}

import { type ReactNode, useId } from 'react'
import { type Medium, media, type Register } from '../../domain/accreditation.ts'
import { isUnannounced } from '../../domain/register/places.ts'
import {
  type AttendanceLine,
  attendanceAt,
  attendanceByMedium,
  attendanceByOutlet,
  attendanceBySequence,
} from '../../domain/register/presence.ts'
import { useMessages } from '../messages/messages.tsx'
import { EmptyState } from '../parts/empty-state.tsx'

/** Who asked, was let in and came: in all, by sequence, medium and outlet. */
export function AttendanceTables({ register }: { register: Register }): ReactNode {
  const { checkIn, register: words } = useMessages()
  const { table } = checkIn
  const labels = new Map(
    register.sequences.map(({ id, label }, at) => [id, label || words.untitledSequence(at + 1)]),
  )
  const mediumOf = (key: string): string =>
    words.media[media.find(one => one === key) ?? ('' satisfies Medium)]
  const all = attendanceAt(register, null)
  const unannounced = register.accreditations.filter(isUnannounced).length
  if (register.accreditations.length === 0) return <EmptyState title={table.empty} />
  return (
    <div className="attendance">
      <p className="check-in-counter">
        {checkIn.counter(all.present, all.granted)}
        {unannounced === 0 ? '' : `, ${table.unannounced(unannounced)}`}
      </p>
      {register.sequences.length === 0 ? null : (
        <AttendanceTable
          title={table.bySequence}
          head={table.sequence}
          lines={attendanceBySequence(register)}
          nameOf={key => labels.get(key) ?? ''}
        />
      )}
      <AttendanceTable
        title={table.byMedium}
        head={table.medium}
        lines={attendanceByMedium(register)}
        nameOf={mediumOf}
      />
      <AttendanceTable
        title={table.byOutlet}
        head={table.outlet}
        lines={attendanceByOutlet(register)}
        nameOf={key => key || table.noOutlet}
      />
    </div>
  )
}

type AttendanceTableProps = {
  readonly title: string
  readonly head: string
  readonly lines: readonly AttendanceLine[]
  readonly nameOf: (key: string) => string
}

function AttendanceTable({ title, head, lines, nameOf }: AttendanceTableProps): ReactNode {
  const { table } = useMessages().checkIn
  const id = useId()
  return (
    <section className="titled">
      <h2 id={id}>{title}</h2>
      <table className="attendance-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{table.asked}</th>
            <th scope="col">{table.granted}</th>
            <th scope="col">{table.present}</th>
            <th scope="col">{table.absent}</th>
            <th scope="col">{table.presence}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, asked, granted, present, absent }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>{asked}</td>
              <td>{granted}</td>
              <td>{present}</td>
              <td>{absent}</td>
              <td>{table.rate(present, granted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

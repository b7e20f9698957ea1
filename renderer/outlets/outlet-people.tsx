import type { ReactNode } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { useAsked } from '../use-asked.ts'
import type { OutletFormProps } from './outlet-form.tsx'
import './outlets.css'

/** The contacts who work there today, and which of them stand for the whole newsroom. */
export function OutletPeople({ draft, onChange }: OutletFormProps): ReactNode {
  const { outlets } = useMessages()
  const where = { field: 'outlet', test: 'is', value: draft.name } as const
  const asked = useAsked('contacts.view', { view: { where }, from: 0, count: 200 }, 'contacts', 'outlets')
  const setDesk = (id: string, isDesk: boolean): void =>
    onChange(before => {
      const others = before.deskIds.filter(other => other !== id)
      return { ...before, deskIds: isDesk ? [...others, id] : others }
    })
  return (
    <section className="titled">
      <h2>{outlets.people}</h2>
      <AskedView asked={asked} lines={3}>
        {({ rows, total }) =>
          total === 0 ? (
            <p className="soft">{outlets.noPeople}</p>
          ) : (
            <>
              <p className="soft">{outlets.deskHint}</p>
              <ul className="list" aria-label={outlets.people}>
                {rows.map(row => (
                  <Person
                    key={row.id}
                    row={row}
                    isDesk={draft.deskIds.includes(row.id)}
                    onChange={isDesk => setDesk(row.id, isDesk)}
                  />
                ))}
              </ul>
            </>
          )
        }
      </AskedView>
    </section>
  )
}

type PersonProps = {
  readonly row: ContactRow
  readonly isDesk: boolean
  readonly onChange: (isDesk: boolean) => void
}

function Person({ row, isDesk, onChange }: PersonProps): ReactNode {
  const { outlets, shell } = useMessages()
  return (
    <li className="list-row">
      <RouteLink className="list-link" route={{ at: 'contact', id: row.id }}>
        <span className="list-name">{row.name || shell.untitled}</span>
        <span className="list-details">
          {[row.role, row.mail, row.phone].filter(part => part !== '').join(' · ')}
        </span>
      </RouteLink>
      <div className="outlet-desk">
        <CheckField label={outlets.desk} isSelected={isDesk} onChange={onChange} />
      </div>
    </li>
  )
}

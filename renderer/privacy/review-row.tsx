import type { ReactNode } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import { formatInstantDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { RouteLink } from '../parts/route-link.tsx'

type ReviewRowProps = {
  readonly row: ContactRow
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One contact to keep or to erase. */
export function ReviewRow({ row, isChosen, onChoose }: ReviewRowProps): ReactNode {
  const { privacy, shell } = useMessages()
  const language = useLanguage()
  const name = row.name || shell.untitled
  return (
    <li className="list-row">
      <div className="review-choice">
        <CheckField label={privacy.select(name)} labelHidden isSelected={isChosen} onChange={onChoose} />
      </div>
      <RouteLink className="list-link" route={{ at: 'contact', id: row.id }}>
        <span className="list-name">{name}</span>
        <span className="list-details">
          {row.outlet === '' ? null : <span>{row.outlet}</span>}
          <span>{privacy.lastUsed(row.lastUsed === '' ? '' : formatInstantDay(row.lastUsed, language))}</span>
        </span>
      </RouteLink>
    </li>
  )
}

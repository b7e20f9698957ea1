import type { ReactNode } from 'react'
import type { FoundNote } from '../../domain/sought.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { keyed } from '../press-notes/page/keyed.ts'

type FoundDraftProps = {
  readonly note: FoundNote
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One draft with the first places where the words stand. */
export function FoundDraft({ note, isChosen, onChoose }: FoundDraftProps): ReactNode {
  const { find, notes, shell } = useMessages()
  const { everywhere } = find
  const kind = notes.kinds[note.kind]
  const title = note.title || kind || shell.untitled
  const hidden = note.places - note.excerpts.length
  return (
    <li className="found-draft">
      <CheckField label={everywhere.choose(title)} labelHidden isSelected={isChosen} onChange={onChoose} />
      <div className="stack-tight">
        <div className="row">
          <RouteLink className="found-title" route={{ at: 'note', id: note.noteId }}>
            {title}
          </RouteLink>
          {title === kind ? null : <span className="soft">{kind}</span>}
          <span className="badge" data-tone="blue">
            {find.count(note.places)}
          </span>
        </div>
        <ul className="found-excerpts">
          {keyed(note.excerpts).map(({ key, item }) => (
            <li key={key}>
              {item.before}
              <mark>{item.found}</mark>
              {item.after}
            </li>
          ))}
          {hidden > 0 ? <li className="soft">{everywhere.more(hidden)}</li> : null}
        </ul>
      </div>
    </li>
  )
}

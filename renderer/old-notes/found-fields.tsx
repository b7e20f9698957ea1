import { CircleCheck, CornerDownLeft, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { doubt, type FoundField } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { keyed } from '../press-notes/page/keyed.ts'
import { useFieldName } from './field-name.ts'

type FoundFieldsProps = {
  readonly found: readonly FoundField[]
  /** Shows where in the document it was read. */
  readonly onShow: (line: number) => void
  readonly onDrop: (field: FoundField) => void
}

/** Rows drawn at once: a long agenda has hundreds of them. */
const step = 60

/** What was understood, field by field, with what is to be checked first in sight. */
export function FoundFields({ found, onShow, onDrop }: FoundFieldsProps): ReactNode {
  const { oldNotes } = useMessages()
  const doubtful = found.filter(({ confidence }) => confidence < doubt)
  const [filter, setFilter] = useState<'doubtful' | null>(doubtful.length > 0 ? 'doubtful' : null)
  const [limit, setLimit] = useState(step)
  const shown = filter === null ? found : doubtful
  return (
    <section className="stack" aria-label={oldNotes.found}>
      <h2>{oldNotes.found}</h2>
      {found.length === 0 ? <p>{oldNotes.none}</p> : null}
      {found.length > 0 ? (
        <CountFilter
          label={oldNotes.showing}
          all={{ label: oldNotes.all, count: found.length }}
          counts={[
            {
              value: 'doubtful',
              label: oldNotes.doubtful,
              count: doubtful.length,
              tone: 'amber',
              Icon: TriangleAlert,
            },
          ]}
          value={filter}
          onFilter={setFilter}
        />
      ) : null}
      {found.length > 0 && shown.length === 0 ? <p className="soft">{oldNotes.noDoubt}</p> : null}
      <ul className="list" aria-label={oldNotes.found}>
        {keyed(shown.slice(0, limit)).map(({ key, item }) => (
          <FoundRow key={`${item.at} ${key}`} field={item} onShow={onShow} onDrop={onDrop} />
        ))}
      </ul>
      {shown.length > limit ? (
        <div className="row">
          <Button tone="plain" onPress={() => setLimit(limit + step)}>
            {oldNotes.more(Math.min(step, shown.length - limit))}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

type FoundRowProps = Omit<FoundFieldsProps, 'found'> & { readonly field: FoundField }

function FoundRow({ field, onShow, onDrop }: FoundRowProps): ReactNode {
  const { oldNotes } = useMessages()
  const name = useFieldName()(field)
  const show = (): void => onShow(field.line)
  return (
    <li className="list-row old-note-row">
      <button
        type="button"
        className="old-note-found"
        aria-label={`${oldNotes.showSource(name)}. ${field.value}`}
        onClick={show}
        onFocus={show}
        onMouseEnter={show}
      >
        <span className="old-note-name">{name}</span>
        <span className="old-note-value">{field.value}</span>
        <Confidence confidence={field.confidence} />
      </button>
      <IconButton
        name={`${oldNotes.intoBody}, ${name}`}
        icon={<CornerDownLeft size={16} aria-hidden />}
        onPress={() => onDrop(field)}
      />
    </li>
  )
}

function Confidence({ confidence }: { readonly confidence: number }): ReactNode {
  const { oldNotes } = useMessages()
  if (confidence < doubt) {
    return (
      <span className="badge" data-tone="amber">
        <TriangleAlert size={12} aria-hidden />
        {oldNotes.doubtful}
      </span>
    )
  }
  return (
    <span className="badge" data-tone="green">
      <CircleCheck size={12} aria-hidden />
      {oldNotes.sure}
    </span>
  )
}

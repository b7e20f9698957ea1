import { ChevronRight, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Boilerplate, type BoilerplateCopy, copyOf } from '../../../domain/boilerplate.ts'
import { formatDay } from '../../formats.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { MarkupField } from './markup-field.tsx'

type BoilerplateFieldsProps = {
  readonly copy: BoilerplateCopy
  readonly index: number
  /** The text of the library that the copy came from, as it is now; null when there is none. */
  readonly source: Boilerplate | null
  readonly date: string
  readonly onChange: (copy: BoilerplateCopy) => void
}

/** One « À propos » of this note. Its text is long, so it is folded away until it is wanted. */
export function BoilerplateFields({
  copy,
  index,
  source,
  date,
  onChange,
}: BoilerplateFieldsProps): ReactNode {
  const { fields } = useMessages().notes
  const language = useLanguage()
  const { title, body, reviewBy } = copy
  const isStale = reviewBy !== '' && date !== '' && reviewBy < date
  const hasChanged = source !== null && source.changedAt !== copy.sourceChangedAt
  return (
    <div className="stack" data-field={`boilerplates[${index}]`}>
      <TextField
        label={fields.boilerplateTitle}
        value={title}
        onChange={next => onChange({ ...copy, title: next })}
        maxLength={300}
      />
      {isStale ? (
        <p className="badge note-remark" data-tone="amber">
          <TriangleAlert size={14} aria-hidden /> {fields.stale(formatDay(reviewBy, language))}
        </p>
      ) : null}
      {source !== null && hasChanged ? (
        <p className="row note-remark">
          <span>{fields.sourceChanged}</span>
          <Button tone="plain" onPress={() => onChange(copyOf(source))}>
            {fields.takeSource}
          </Button>
        </p>
      ) : null}
      <details className="note-fold" open={body.length === 0}>
        <summary>
          <ChevronRight size={16} aria-hidden /> {fields.boilerplateBody}
        </summary>
        <div className="stack">
          <MarkupField
            label={fields.boilerplateBody}
            labelHidden
            value={body}
            onChange={next => onChange({ ...copy, body: next })}
          />
          <DateField
            label={fields.reviewBy}
            value={reviewBy}
            onChange={next => onChange({ ...copy, reviewBy: next })}
          />
          <p className="soft">{fields.boilerplateCopy}</p>
        </div>
      </details>
    </div>
  )
}

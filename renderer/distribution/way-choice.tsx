import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { optionsOf } from '../parts/options.ts'
import type { Choice } from './choice.ts'

/** More drafts than that open in the way of whoever asked for them. */
const manyDrafts = 10

type WayChoiceProps = {
  readonly choice: Choice
  readonly onChange: (part: Partial<Choice>) => void
  readonly batches: number
}

/** Opened in the mail program, saved for later, or pasted into a webmail. */
export function WayChoice({ choice, onChange, batches }: WayChoiceProps): ReactNode {
  const { way, mail } = useMessages().distribution
  return (
    <>
      <ChoiceField
        label={way.title}
        value={choice.way}
        onChange={chosen => onChange({ way: chosen })}
        options={optionsOf(way.ways)}
        hint={way.hint}
      />
      {choice.way === 'open' && batches > manyDrafts ? (
        <p className="send-warning">
          <TriangleAlert size={16} aria-hidden /> {way.manyToOpen(batches)}
        </p>
      ) : null}
      {choice.way === 'text' ? null : (
        <ChoiceField
          label={mail.field}
          value={choice.field}
          onChange={field => onChange({ field })}
          options={optionsOf(mail.fields)}
        />
      )}
    </>
  )
}

import { type ReactNode, useState } from 'react'
import type { Boilerplate } from '../../domain/boilerplate.ts'
import { ask } from '../bridge.ts'
import { formatDay, today } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { Section } from '../parts/section.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { bodyOfText, plainBody } from './plain-body.ts'

type BoilerplateFormProps = { readonly boilerplate: Boilerplate; readonly isOpen: boolean }

/** One « À propos » text. */
export function BoilerplateForm({ boilerplate, isOpen }: BoilerplateFormProps): ReactNode {
  const { library, shell } = useMessages()
  const language = useLanguage()
  const { id, changedAt, title, body, reviewBy } = boilerplate
  const [known] = useState(body)
  const { draft, change, state } = useDraft({
    value: { title, body, reviewBy },
    savedAt: changedAt,
    save: next => ask('boilerplates.save', { id, draft: next }),
  })
  const isDue = draft.reviewBy !== '' && draft.reviewBy <= today()
  return (
    <Section
      title={draft.title || shell.untitled}
      summary={isDue ? library.toReview(formatDay(draft.reviewBy, language)) : ''}
      isOpen={isOpen}
    >
      <TextField
        label={library.boilerplateTitle}
        value={draft.title}
        onChange={next => change(before => ({ ...before, title: next }))}
        maxLength={300}
      />
      <ParsedField
        label={library.boilerplateBody}
        hint={library.boilerplateBodyHint}
        value={draft.body}
        onChange={next => change(before => ({ ...before, body: next }))}
        parse={text => bodyOfText(text, known)}
        format={plainBody}
        wrong={() => ''}
        multiline
      />
      <div className="form-grid">
        <DateField
          label={library.reviewBy}
          value={draft.reviewBy}
          onChange={next => change(before => ({ ...before, reviewBy: next }))}
        />
      </div>
      <SavedState state={state} />
    </Section>
  )
}

import type { ReactNode } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { ask } from '../bridge.ts'
import { formatDay, today } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useDraft } from '../parts/use-draft.ts'

/** An objection to being written to: since when, in which words. Every list leaves the person out from then on. */
export function OppositionFields({ contact }: { contact: Contact }): ReactNode {
  const { contactSheet } = useMessages()
  const language = useLanguage()
  const { id, changedAt, opposition } = contact
  const { draft, change, state } = useDraft({
    value: { on: opposition?.on ?? '', note: opposition?.note ?? '' },
    savedAt: changedAt,
    save: next => ask('privacy.oppose', { id, ...next }),
  })
  const isOpposed = draft.on !== ''
  return (
    <div className="stack-tight">
      <CheckField
        label={contactSheet.oppose}
        isSelected={isOpposed}
        onChange={isOn => change(isOn ? { ...draft, on: today() } : { on: '', note: '' })}
      />
      <p className="field-hint">
        {isOpposed ? contactSheet.opposedSince(formatDay(draft.on, language)) : contactSheet.opposeHint}
      </p>
      {isOpposed ? (
        <TextField
          label={contactSheet.opposedNote}
          value={draft.note}
          onChange={note => change({ ...draft, note })}
          maxLength={300}
        />
      ) : null}
      {state.status === 'failed' ? <SavedState state={state} /> : null}
    </div>
  )
}

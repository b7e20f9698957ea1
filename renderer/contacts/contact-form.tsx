import type { ReactNode } from 'react'
import type { ContactDraft } from '../../domain/contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { Section } from '../parts/section.tsx'
import { TextField } from '../parts/text-field.tsx'
import { FunctionsFields } from './functions-fields.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { MoreFields, moreSummary } from './more-fields.tsx'
import { PhotoField } from './photo-field.tsx'
import { ReachFields } from './reach-fields.tsx'
import { SubjectFields } from './subject-fields.tsx'
import { useVocabulary } from './use-vocabulary.ts'

export type ContactFormProps = {
  readonly draft: ContactDraft
  readonly onChange: (change: (before: ContactDraft) => ContactDraft) => void
}

/** What is known of a contact: who it is, whom it works for, how to reach it, what it writes about. */
export function ContactForm({ draft, onChange }: ContactFormProps): ReactNode {
  const { contactSheet } = useMessages()
  const vocabulary = useVocabulary()
  const set = (part: Partial<ContactDraft>): void => onChange(before => ({ ...before, ...part }))
  const fields = { draft, set }
  return (
    <>
      <section className="card stack" aria-label={contactSheet.identity}>
        <div className="identity">
          <PhotoField {...fields} />
          <IdentityFields {...fields} />
        </div>
        <h2>{contactSheet.functions}</h2>
        <FunctionsFields {...fields} outlets={vocabulary.outlets} roles={vocabulary.roles} />
        <h2>{contactSheet.reach}</h2>
        <ReachFields {...fields} />
        <h2>{contactSheet.subjects}</h2>
        <SubjectFields {...fields} beats={vocabulary.beats} tags={vocabulary.tags} />
        <TextField
          label={contactSheet.notes}
          value={draft.notes}
          onChange={notes => set({ notes })}
          multiline
        />
      </section>
      <Section title={contactSheet.more} summary={moreSummary(draft)} isOpen={false}>
        <MoreFields {...fields} />
      </Section>
    </>
  )
}

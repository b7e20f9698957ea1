import type { ReactNode } from 'react'
import { defaultPreferences } from '../../domain/press-file.ts'
import { useMessages } from '../messages/messages.tsx'
import { TermsField } from '../parts/terms-field.tsx'
import { useAsked } from '../use-asked.ts'
import type { DraftFields } from './draft-fields.ts'
import { coverageOptions, termOptions } from './term-options.ts'

type SubjectFieldsProps = DraftFields & {
  readonly beats: readonly string[]
  readonly tags: readonly string[]
}

/** What the contact writes about, where, and how the cabinet tags it. */
export function SubjectFields({ draft, set, beats, tags }: SubjectFieldsProps): ReactNode {
  const { contactSheet } = useMessages()
  const asked = useAsked('preferences.get', {}, 'preferences')
  const vocabulary = asked.status === 'ready' ? asked.value.beats : defaultPreferences.beats
  return (
    <div className="form-grid" data-columns="2">
      <TermsField
        label={contactSheet.beats}
        value={draft.beats}
        onChange={next => set({ beats: next })}
        options={termOptions(vocabulary, beats)}
        isFree
      />
      <TermsField
        label={contactSheet.coverage}
        value={draft.coverage}
        onChange={coverage => set({ coverage })}
        options={coverageOptions}
        max={60}
      />
      <TermsField
        label={contactSheet.tags}
        value={draft.tags}
        onChange={next => set({ tags: next })}
        options={termOptions(tags)}
        isFree
        max={60}
      />
    </div>
  )
}

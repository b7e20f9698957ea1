import { memo, type ReactNode } from 'react'
import type { Passage } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { MarkupField } from './markup-field.tsx'
import { NoteSection } from './note-section.tsx'

type BodySectionProps = {
  readonly at: 'body' | 'bodyAfter'
  readonly body: Passage[]
  readonly change: ChangeNote
}

/** The text of the note, before the programme or after it. */
export const BodySection = memo(function BodySection({ at, body, change }: BodySectionProps): ReactNode {
  const { fields } = useMessages().notes
  const put = useFieldPut(change, at)
  return (
    <NoteSection at={at} title={fields[at]} isOpen={at === 'body' || body.length > 0}>
      <MarkupField label={fields[at]} labelHidden value={body} onChange={put} />
    </NoteSection>
  )
})

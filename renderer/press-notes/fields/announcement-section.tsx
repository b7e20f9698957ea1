import { memo, type ReactNode } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { NoteSection } from './note-section.tsx'

type AnnouncementSectionProps = {
  readonly announcement: string
  /** The sentence that the facts of the event give; empty while they give none. */
  readonly proposed: string
  readonly change: ChangeNote
}

/** The sentence that announces the visit: the proposed one, or the person’s own in its place. */
export const AnnouncementSection = memo(function AnnouncementSection({
  announcement,
  proposed,
  change,
}: AnnouncementSectionProps): ReactNode {
  const { fields } = useMessages().notes
  const put = useFieldPut(change, 'announcement')
  const isOwn = announcement !== ''
  return (
    <NoteSection at="announcement" title={fields.announcement} summary={announcement || proposed}>
      <TextField
        label={fields.announcementLabel}
        value={announcement}
        onChange={put}
        placeholder={proposed}
        hint={proposed === '' || isOwn ? '' : fields.announcementHint}
        maxLength={1_000}
        multiline
      />
      {proposed === '' || announcement === proposed ? null : (
        <div>
          <Button tone="plain" onPress={() => put(isOwn ? '' : proposed)}>
            {isOwn ? fields.takeProposed : fields.startFromProposed}
          </Button>
        </div>
      )}
    </NoteSection>
  )
})

import { ExternalLink, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Accreditation, Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { isMailAddress } from '../../domain/link.ts'
import { withEdits } from '../../domain/register/edits.ts'
import { personNameOf } from '../../domain/register/person-texts.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { TextField } from '../parts/text-field.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { PlacesFields } from './places-fields.tsx'

type PersonSheetProps = {
  readonly person: Accreditation
  readonly register: Register
  readonly event: EventNote
  readonly onSave: (person: Accreditation) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Everything about one request. Closing keeps what was typed; what cannot be kept holds the sheet open. */
export function PersonSheet({
  person,
  register,
  event,
  onSave,
  onRemove,
  onClose,
}: PersonSheetProps): ReactNode {
  const { register: words } = useMessages()
  const language = useLanguage()
  const { go } = useNavigation()
  const [opened] = useState(person)
  const [draft, setDraft] = useState(person)
  const [isTried, setIsTried] = useState(false)
  const change = (part: Partial<Accreditation>): void => setDraft({ ...draft, ...part })
  const isMailWrong = draft.mail !== '' && !isMailAddress(draft.mail)
  const isUnreasoned = draft.places.some(({ status, reason }) => status === 'refused' && reason.trim() === '')

  const leave = (): void => {
    setIsTried(true)
    if (isMailWrong || isUnreasoned) return
    onClose()
    if (!isSameValue(opened, draft)) onSave(withEdits(person, opened, draft))
  }
  const { contactId } = person
  return (
    <Dialog
      title={personNameOf(draft) || words.unnamed}
      onClose={leave}
      actions={
        <>
          <Button tone="plain" icon={<Trash2 size={16} aria-hidden />} onPress={onRemove}>
            {words.sheet.remove}
          </Button>
          <Button tone="primary" onPress={leave}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className="row soft">
        {person.requestedAt === ''
          ? words.grid.unannounced
          : words.sheet.requestedAt(formatInstant(person.requestedAt, language))}
        {contactId === null ? null : (
          <Button
            tone="plain"
            icon={<ExternalLink size={16} aria-hidden />}
            onPress={() => {
              leave()
              go({ at: 'contact', id: contactId })
            }}
          >
            {words.sheet.contact}
          </Button>
        )}
      </div>
      <PersonFields
        person={draft}
        onChange={change}
        mailError={isMailWrong && isTried ? words.sheet.mailWrong : undefined}
      />
      <PlacesFields
        places={draft.places}
        register={register}
        isTried={isTried}
        onChange={places => change({ places })}
      />
      <TextField
        label={words.sheet.note}
        value={draft.note}
        onChange={note => change({ note })}
        maxLength={300}
      />
      <IdentityFields
        identity={draft.identity}
        register={register}
        event={event}
        onChange={identity => change({ identity })}
      />
    </Dialog>
  )
}

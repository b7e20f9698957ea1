import { ImageOff } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ContactDraft } from '../../domain/contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { usePicture } from '../parts/use-picture.ts'
import type { SingleField } from './survivor.ts'
import { useFieldTexts } from './use-field-texts.ts'

type FieldValueProps = { readonly field: SingleField; readonly draft: ContactDraft }

/** What a contact says of a field, or shows. */
export function FieldValue({ field, draft }: FieldValueProps): ReactNode {
  const { duplicates } = useMessages()
  const { singleText } = useFieldTexts()
  const picture = usePicture(field === 'photo' ? draft.photo : '')
  if (field === 'photo' && draft.photo !== '') {
    return (
      <Portrait picture={picture} label={duplicates.fields.photo}>
        <ImageOff size={24} strokeWidth={1.5} />
      </Portrait>
    )
  }
  return singleText(draft, field) || <span className="soft">{duplicates.nothing}</span>
}

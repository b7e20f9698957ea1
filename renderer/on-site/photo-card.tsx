import { Download, Trash2, TriangleAlert } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import type { EventPhoto } from '../../domain/event-photo.ts'
import { lengths } from '../../domain/text.ts'
import { ask } from '../bridge.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { PhotoView } from './photo-view.tsx'

type Words = Pick<EventPhoto, 'caption' | 'credit'>

const unsavedWords: UnsavedDrafts<Words> = new Map()

type PhotoCardProps = {
  readonly photo: EventPhoto
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  /** Removes the photo, which has these words by now. */
  readonly onRemove: (photo: EventPhoto) => void
}

/** A photo with its words. Without a credit it may not be published, and cannot go into a note. */
export function PhotoCard({ photo, isChosen, onChoose, onRemove }: PhotoCardProps): ReactNode {
  const { onSite, failures } = useMessages()
  const language = useLanguage()
  const toasts = useToasts()
  const { id, at, base64 } = photo
  const save = useCallback((words: Words) => ask('photos.save', { id, ...words }), [id])
  const { draft, change, state, flush } = useDraft<Words>({
    value: { caption: photo.caption, credit: photo.credit },
    savedAt: '',
    save,
    unsaved: { drafts: unsavedWords, id },
  })
  const taken = formatInstant(at, language)
  const name = draft.caption || taken
  const remove = async (): Promise<void> => {
    // A draft of what is gone could never be written.
    await flush()
    onRemove({ ...photo, ...draft })
  }
  const saveFile = async (): Promise<void> => {
    await flush()
    const saved = await ask('photos.saveFile', { id })
    if (saved.ok) toasts.show({ text: onSite.photoSaved(saved.value.fileName) })
    else if (saved.failure.code !== 'cancelled') toasts.show({ text: failures[saved.failure.code] })
  }
  return (
    <li className="photo-card">
      <PhotoView base64={base64} label={onSite.photoOf(name)} />
      <p className="photo-line">
        <span className="soft">{taken}</span>
        {state.status === 'failed' ? <SavedState state={state} /> : null}
        {draft.credit.trim() === '' ? (
          <span className="badge photo-uncredited" data-tone="amber">
            <TriangleAlert size={14} aria-hidden />
            {onSite.uncredited}
          </span>
        ) : (
          <CheckField label={onSite.choosePhoto} isSelected={isChosen} onChange={onChoose} />
        )}
      </p>
      <TextField
        label={onSite.caption}
        value={draft.caption}
        onChange={caption => change(before => ({ ...before, caption }))}
        multiline
        maxLength={lengths.line}
      />
      <div className="field-and-act">
        <TextField
          label={onSite.credit}
          value={draft.credit}
          onChange={credit => change(before => ({ ...before, credit }))}
          placeholder={onSite.creditExample}
          maxLength={lengths.name}
        />
        <IconButton
          name={onSite.savePhoto(name)}
          icon={<Download size={16} aria-hidden />}
          onPress={() => void saveFile()}
        />
        <IconButton
          name={onSite.removePhoto(name)}
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => void remove()}
        />
      </div>
    </li>
  )
}

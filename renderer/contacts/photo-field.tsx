import { ImagePlus, UserRound, X } from 'lucide-react'
import { type ChangeEvent, type DragEvent, type ReactNode, useRef, useState } from 'react'
import { contactName } from '../../domain/contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { useToasts } from '../parts/toast.tsx'
import { usePicture } from '../parts/use-picture.ts'
import type { DraftFields } from './draft-fields.ts'
import { initialsOf } from './initials.ts'
import { scaledPhoto } from './scaled-photo.ts'

/** The face of a contact, or the initials: chosen from a file, or dropped on the picture. */
export function PhotoField({ draft, set }: DraftFields): ReactNode {
  const { contactSheet, shell } = useMessages()
  const { photo } = draft
  const toasts = useToasts()
  const picture = usePicture(photo)
  const chooser = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLFieldSetElement>(null)
  const [isRefused, setIsRefused] = useState(false)
  const [isOver, setIsOver] = useState(false)

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const scaled = await scaledPhoto(file)
    setIsRefused(scaled === null)
    if (scaled !== null) set({ photo: scaled })
  }
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    void take(target.files?.[0])
    // The same file may be chosen again, once it was put right.
    target.value = ''
  }
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    void take(event.dataTransfer.files[0])
  }
  const remove = (): void => {
    setIsRefused(false)
    set({ photo: '' })
    // The button that was pressed goes away: the one that adds a picture is next to it.
    field.current?.querySelector('button')?.focus()
    toasts.show({
      text: contactSheet.photoRemoved,
      action: { label: shell.undo, act: () => set({ photo }) },
    })
  }

  const problem = isRefused ? contactSheet.photoRefused : contactSheet.photoUnreadable
  return (
    <fieldset
      ref={field}
      className="photo-field"
      aria-label={contactSheet.photo}
      data-over={isOver ? '' : undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Portrait picture={picture} label={contactSheet.photoOf(contactName(draft))}>
        {initialsOf(draft) || <UserRound size={32} strokeWidth={1.5} />}
      </Portrait>
      <input ref={chooser} type="file" accept="image/*" hidden onChange={choose} />
      <Button
        tone="plain"
        icon={<ImagePlus size={16} aria-hidden />}
        onPress={() => chooser.current?.click()}
      >
        {photo === '' ? contactSheet.addPhoto : contactSheet.replacePhoto}
      </Button>
      {photo === '' ? null : (
        <Button tone="plain" icon={<X size={16} aria-hidden />} onPress={remove}>
          {contactSheet.removePhoto}
        </Button>
      )}
      <p className="photo-problem" role="status">
        {isRefused || picture === 'unreadable' ? problem : null}
      </p>
    </fieldset>
  )
}

import { type FormEvent, type ReactNode, useState } from 'react'
import type { NotePicture } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { PictureFields } from './picture-fields.tsx'

type PictureDialogProps = {
  readonly picture: NotePicture
  readonly onApply: (picture: NotePicture) => void
  readonly onClose: () => void
}

/** Asks what a picture of the page shows, and how wide it stands. */
export function PictureDialog({ picture: before, onApply, onClose }: PictureDialogProps): ReactNode {
  const { pictures, editing } = useMessages()
  const [picture, setPicture] = useState(before)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onApply(picture)
  }
  return (
    <Dialog
      title={pictures.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{editing.linkDialog.cancel}</Button>
          <Button tone="primary" onPress={() => onApply(picture)}>
            {pictures.apply}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <PictureFields picture={picture} onChange={setPicture} hasShare autoFocus />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

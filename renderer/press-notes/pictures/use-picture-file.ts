import { useCallback } from 'react'
import { type NotePicture, notePictureSchema } from '../../../domain/rich-text.ts'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { rememberPicture } from './draw-picture.ts'
import { scaledPicture } from './scaled-picture.ts'

/** What the person picks; none where she changes her mind. */
function pickFiles(): Promise<readonly File[]> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Keeps the pictures of files; those that cannot be read or kept are told of. */
export function useKeptPictures(): (files: readonly File[]) => Promise<readonly NotePicture[]> {
  const { pictures, failures } = useMessages()
  const toasts = useToasts()
  return useCallback(
    async files => {
      const kept: NotePicture[] = []
      for (const file of files) {
        const scaled = await scaledPicture(file)
        if (scaled === null) {
          toasts.show({ text: pictures.unreadable(file.name) })
          continue
        }
        const added = await ask('pictures.add', scaled)
        if (!added.ok) {
          toasts.show({ text: failures[added.failure.code] })
          continue
        }
        const { id, width, height } = added.value
        rememberPicture(id, scaled.base64)
        kept.push(notePictureSchema.parse({ pictureId: id, width, height }))
      }
      return kept
    },
    [pictures, failures, toasts],
  )
}

/** Asks for the file of a picture, and keeps it. */
export function usePictureFile(): () => Promise<readonly NotePicture[]> {
  const keep = useKeptPictures()
  return useCallback(async () => keep(await pickFiles()), [keep])
}

import { ImagePlus } from 'lucide-react'
import { type ChangeEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { type EventPhoto, mostPhotos } from '../../domain/event-photo.ts'
import { ask } from '../bridge.ts'
import { useFileDrops } from '../imports/use-file-drops.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'
import type { Asking } from '../use-asked.ts'
import { type Chosen, toggled } from './chosen.ts'
import { PhotoCard } from './photo-card.tsx'
import { scaledEventPhoto } from './scaled-event-photo.ts'

type PhotosProps = {
  readonly eventNoteId: string
  readonly asked: Asking<EventPhoto[]>
  readonly chosen: Chosen
  readonly onChoose: (next: (before: Chosen) => Chosen) => void
}

/** The photos of a visit: chosen from files or dropped on the screen, each with its caption and its credit. */
export function Photos({ eventNoteId, asked, chosen, onChoose }: PhotosProps): ReactNode {
  const { onSite, failures, shell } = useMessages()
  const toasts = useToasts()
  const chooser = useRef<HTMLInputElement>(null)
  const [waiting, setWaiting] = useState(0)
  const [problem, setProblem] = useState('')

  const take = useCallback(
    async (files: readonly File[]): Promise<void> => {
      setProblem('')
      setWaiting(before => before + files.length)
      // One after the other: several large pictures at once would fill the memory.
      for (const file of files) {
        const trouble = await addPhoto(eventNoteId, file)
        if (trouble === 'unreadable') setProblem(onSite.unreadable(file.name))
        else if (trouble === 'too-large') setProblem(onSite.photosFull(mostPhotos))
        else if (trouble !== null) setProblem(failures[trouble])
        setWaiting(before => before - 1)
      }
    },
    [eventNoteId, onSite, failures],
  )
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    void take([...(target.files ?? [])])
    // The same file may be chosen again.
    target.value = ''
  }
  const isOver = useFileDrops(useCallback(files => void take(files), [take]))

  const remove = async (photo: EventPhoto): Promise<void> => {
    const removed = await ask('photos.remove', { id: photo.id })
    if (!removed.ok) {
      toasts.show({ text: failures[removed.failure.code] })
      return
    }
    onChoose(before => ({ ...before, photos: toggled(before.photos, photo.id, false) }))
    const { id: _id, ...again } = photo
    const takeBack = async (): Promise<void> => {
      const added = await ask('photos.add', again)
      if (!added.ok) toasts.show({ text: failures[added.failure.code] })
    }
    toasts.show({
      text: onSite.photoRemoved,
      action: { label: shell.undo, act: () => void takeBack() },
      isLasting: true,
    })
  }

  return (
    <section className="on-site-photos" aria-label={onSite.photos} data-over={isOver ? '' : undefined}>
      <div className="photos-head">
        <h2>{onSite.photos}</h2>
        <input
          ref={chooser}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          hidden
          onChange={choose}
        />
        <Button icon={<ImagePlus size={16} aria-hidden />} onPress={() => chooser.current?.click()}>
          {onSite.addPhotos}
        </Button>
      </div>
      <p className="photo-problem" role="status">
        {problem || (waiting > 0 ? onSite.scaling(waiting) : '')}
      </p>
      <AskedView asked={asked}>
        {photos =>
          photos.length === 0 ? (
            <p className="soft">{onSite.noPhotos}</p>
          ) : (
            <ul className="photo-cards">
              {[...photos].reverse().map(photo => (
                <PhotoCard
                  key={photo.id}
                  photo={photo}
                  isChosen={chosen.photos.has(photo.id)}
                  onChoose={isIn =>
                    onChoose(before => ({ ...before, photos: toggled(before.photos, photo.id, isIn) }))
                  }
                  onRemove={removed => void remove(removed)}
                />
              ))}
            </ul>
          )
        }
      </AskedView>
    </section>
  )
}

/** Scales a picture and hands it over; null when all is well. */
async function addPhoto(eventNoteId: string, file: File) {
  const base64 = await scaledEventPhoto(file)
  if (base64 === null) return 'unreadable' as const
  const added = await ask('photos.add', { eventNoteId, base64 })
  return added.ok ? null : added.failure.code
}

import './dossier.css'
import { ImagePlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Cover } from '../../../domain/press-note.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { useNotePut, useWork } from '../composer/use-composer.tsx'
import { useUndoToast } from '../composer/use-undo-toast.ts'
import { PictureFields } from '../pictures/picture-fields.tsx'
import { PictureView } from '../pictures/picture-view.tsx'
import { usePictureFile } from '../pictures/use-picture-file.ts'

/** Millimetres: what the cover shows in its form. */
const shownHeight = 22

/** The cover of a dossier: what stands below its title, and its picture. */
export function CoverForm(): ReactNode {
  const { dossier, pictures } = useMessages()
  const { cover } = useWork().note
  const put = useNotePut('cover')
  const tell = useUndoToast()
  const [isReading, setReading] = useState(false)
  const choose = usePictureFile()
  const change = (fields: Partial<Cover>): void => put({ ...cover, ...fields })
  const take = async (): Promise<void> => {
    setReading(true)
    const [picture] = await choose()
    setReading(false)
    if (picture !== undefined) change({ picture })
  }
  const remove = (): void => {
    change({ picture: null })
    tell(dossier.coverRemoved)
  }
  return (
    <div className="stack">
      <div className="stack" data-field="cover.picture">
        {cover.picture === null ? (
          <p className="soft">{dossier.noCoverPicture}</p>
        ) : (
          <>
            <PictureView
              picture={{
                source: { kind: 'stored', id: cover.picture.pictureId },
                height: shownHeight,
                width: (cover.picture.width / cover.picture.height) * shownHeight,
                alternative: cover.picture.isDecorative ? '' : cover.picture.alternative || pictures.noWords,
              }}
            />
            <PictureFields
              picture={cover.picture}
              onChange={picture => change({ picture })}
              hasShare={false}
            />
          </>
        )}
        <div className="row">
          <Button
            icon={<ImagePlus size={16} aria-hidden />}
            onPress={() => void take()}
            isDisabled={isReading}
          >
            {isReading ? pictures.reading : cover.picture === null ? dossier.chooseCover : dossier.otherCover}
          </Button>
          {cover.picture === null ? null : (
            <Button tone="plain" onPress={remove}>
              {dossier.removeCover}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'

/** Pixels across: sharp also where the screen has more of them than the card is wide. */
const across = 720

/**
 * A picture in base64, drawn by hand: the page may load none from an address. It is read at the size of its card: forty
 * photos as large as they are kept would fill the memory.
 */
export function PhotoView({ base64, label }: { base64: string; label: string }): ReactNode {
  const { onSite } = useMessages()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [unreadable, setUnreadable] = useState('')
  useEffect(() => {
    let isCurrent = true
    void readAt(base64).then(picture => {
      if (isCurrent && picture === null) setUnreadable(base64)
      if (isCurrent && picture !== null && canvas.current !== null) draw(canvas.current, picture)
      picture?.close()
    })
    return () => {
      isCurrent = false
    }
  }, [base64])
  if (unreadable === base64) return <p className="photo-missing soft">{onSite.photoUnreadable}</p>
  return <canvas className="photo-view" ref={canvas} role="img" aria-label={label} width={3} height={2} />
}

async function readAt(base64: string): Promise<ImageBitmap | null> {
  try {
    const bytes = Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))
    return await createImageBitmap(new Blob([bytes]), { resizeWidth: across, resizeQuality: 'high' })
  } catch {
    // Only its first bytes were checked.
    return null
  }
}

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
}

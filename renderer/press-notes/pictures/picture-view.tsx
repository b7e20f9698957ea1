import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Drawn } from '../../../domain/blocks.ts'
import { useMessages } from '../../messages/messages.tsx'
import { pixelsOfMillimetres } from '../page/page-style.ts'
import { drawPicture } from './draw-picture.ts'

/** A picture at its printed size; it keeps its place before it is there. */
export function PictureView({ picture }: { readonly picture: Drawn }): ReactNode {
  const { pictures } = useMessages()
  const { source, width, height, alternative } = picture
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    const place = canvas.current
    if (place === null) return
    let isCurrent = true
    void drawPicture(place, source).then(isThere => {
      if (isCurrent) setMissing(!isThere)
    })
    return () => {
      isCurrent = false
    }
  }, [source])
  const size = { width: pixelsOfMillimetres(width), height: pixelsOfMillimetres(height) }
  if (isMissing) {
    return (
      <span className="page-picture-frame is-missing" style={size}>
        <span className="page-picture-words">
          {[alternative, pictures.missing].filter(text => text !== '').join(' – ')}
        </span>
      </span>
    )
  }
  return (
    <span className="page-picture-frame" style={size}>
      {alternative === '' ? (
        <canvas ref={canvas} aria-hidden />
      ) : (
        <canvas ref={canvas} role="img" aria-label={alternative} />
      )}
    </span>
  )
}

import { type ReactNode, useCallback } from 'react'
import type { Logo } from '../../domain/issuer.ts'
import { usePicture } from '../parts/use-picture.ts'

/** Pixels of the longer side of the sample. */
const side = 160

/** A logo on white, as it stands on paper. */
export function LogoPicture({ logo }: { readonly logo: Logo }): ReactNode {
  const picture = usePicture(logo.base64)
  const scale = Math.min(1, side / Math.max(logo.width, logo.height))
  const [width, height] = [logo.width, logo.height].map(pixels => Math.max(1, Math.round(pixels * scale)))
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      const context = canvas?.getContext('2d')
      if (canvas === null || context == null || !(picture instanceof ImageBitmap)) return
      context.clearRect(0, 0, canvas.width, canvas.height)
      context.imageSmoothingQuality = 'high'
      context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    },
    [picture],
  )
  return (
    <canvas
      className="logo-picture"
      ref={draw}
      width={width}
      height={height}
      role="img"
      aria-label={logo.alternative}
    />
  )
}

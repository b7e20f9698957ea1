import { type ReactNode, useCallback } from 'react'
import { cover } from './cover.ts'
import type { Picture } from './use-picture.ts'
import './portrait.css'

/** Pixels of a side: sharp at 96 px also where the screen has more of them. */
export const portraitSide = 128

type PortraitProps = {
  readonly picture: Picture
  /** What the picture shows. */
  readonly label: string
  /** Stands in a quiet circle where there is no picture; said elsewhere, so not read out. */
  readonly children: ReactNode
}

/** The face of a contact, round. */
export function Portrait({ picture, label, children }: PortraitProps): ReactNode {
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      if (canvas !== null && picture instanceof ImageBitmap) cover(canvas, picture)
    },
    [picture],
  )
  if (!(picture instanceof ImageBitmap)) {
    return (
      <span className="portrait" aria-hidden>
        {children}
      </span>
    )
  }
  return (
    <canvas
      className="portrait"
      ref={draw}
      width={portraitSide}
      height={portraitSide}
      role="img"
      aria-label={label}
    />
  )
}

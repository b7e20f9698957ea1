import type { Drawn } from '../../domain/blocks.ts'
import type { PageLook } from '../../domain/page-look.ts'

/** Room, in millimetres, that a picture leaves for the line that it stands on. */
const lineRoom = 12

/** A picture no larger than the text of a page: one that does not fit would be cut off. */
export function fitted(drawn: Drawn, { page }: PageLook): Drawn {
  const { width, height, margin } = page
  const scale = Math.min(
    1,
    (width - margin.left - margin.right) / drawn.width,
    (height - margin.top - margin.bottom - lineRoom) / drawn.height,
  )
  return { ...drawn, width: drawn.width * scale, height: drawn.height * scale }
}

import type { PageLook } from '../../domain/page-look.ts'

/** Typographic points in twentieths of a point, Word’s unit for spaces and widths. */
export const twips = (points: number): number => Math.round(points * 20)

/** Millimetres in twentieths of a point. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** Millimetres in English metric units, in which pictures are measured. */
export const emus = (millimetres: number): number => Math.round(millimetres * 36_000)

/** Type sizes are written in half-points. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** Rules are written in eighths of a point. */
export const eighths = (points: number): number => Math.round(points * 8)

/** What lies between the margins, in twentieths of a point. */
export const textWidth = ({ width, margin }: PageLook['page']): number =>
  twipsOfMillimetres(width) - twipsOfMillimetres(margin.left) - twipsOfMillimetres(margin.right)

/** Shares of a width as whole columns that add up to it exactly, so that no reader has to round. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let given = 0
  let reached = 0
  return shares.map(share => {
    reached += share
    const edge = Math.round((reached / total) * width)
    const column = edge - given
    given = edge
    return column
  })
}

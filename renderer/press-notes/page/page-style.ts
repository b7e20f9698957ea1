import type { CSSProperties } from 'react'
import { type Look, listLook, looks, page, programmeLook } from '../../../domain/page-look.ts'

const inch = { pixels: 96, points: 72, millimetres: 25.4 } as const

/** Typographic points and millimetres in CSS pixels, at 100 %. */
export const pixelsOf = (points: number): number => (points / inch.points) * inch.pixels
export const pixelsOfMillimetres = (millimetres: number): number =>
  (millimetres / inch.millimetres) * inch.pixels

/** The paper and what lies between its margins, in CSS pixels at 100 %. */
export const paper = {
  width: pixelsOfMillimetres(page.width),
  height: pixelsOfMillimetres(page.height),
  left: pixelsOfMillimetres(page.margin.left),
  textWidth: pixelsOfMillimetres(page.width - page.margin.left - page.margin.right),
  top: pixelsOfMillimetres(page.margin.top),
  bottom: pixelsOfMillimetres(page.margin.bottom),
  edge: pixelsOfMillimetres(page.edge),
} as const

const fontFamily = page.fonts.map(font => (font === 'sans-serif' ? font : `"${font}"`)).join(', ')

/**
 * The height of a line of the page’s own font, in times its size. Word’s « multiple » spacing multiplies this
 * natural height, where CSS multiplies the size: so it is measured, once, on the font that the machine has.
 */
function measureNaturalLine(): number {
  const probe = document.createElement('div')
  probe.textContent = 'Éq'
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    fontFamily,
    fontSize: '100px',
    lineHeight: 'normal',
  })
  document.body.append(probe)
  const { height } = probe.getBoundingClientRect()
  probe.remove()
  return height / 100
}

let naturalLine: number | undefined

/** Height of a line of a text of this look, in CSS pixels. */
export function lineHeightOf(look: Look): number {
  naturalLine ??= measureNaturalLine()
  return pixelsOf(look.size) * page.lineHeight * naturalLine
}

function styleOf(look: Look): CSSProperties {
  return {
    fontSize: pixelsOf(look.size),
    lineHeight: `${lineHeightOf(look)}px`,
    minHeight: lineHeightOf(look),
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    textAlign: look.align ?? 'left',
    color: `#${look.color ?? page.ink}`,
    ...(look.capitals ? { textTransform: 'uppercase' } : {}),
    ...(look.indent === undefined ? {} : { marginLeft: pixelsOf(look.indent) }),
  }
}

const styles = new Map<Look, CSSProperties>()

/** The type of a look as CSS, without the space around it. */
export function typeOf(look: Look): CSSProperties {
  const known = styles.get(look)
  if (known !== undefined) return known
  const style = styleOf(look)
  styles.set(look, style)
  return style
}

/** Space around a paragraph of a cell, as margins: they melt into the larger one, as Word’s do. */
export const spaceAround = ({ before, after }: Look): CSSProperties => ({
  marginTop: pixelsOf(before),
  marginBottom: pixelsOf(after),
})

/** The whole page: its font, and the length of its links’ colour. */
export const sheetType: CSSProperties = { fontFamily, color: `#${page.ink}` }
export const linkStyle: CSSProperties = { color: `#${page.link}` }

/** Items hang their dash or number to the left of their text, apart from each other by their own space. */
export const itemStyle: CSSProperties = { paddingLeft: pixelsOf(listLook.indent) }
export const itemGap: CSSProperties = {
  rowGap: pixelsOf(Math.max(looks['list-item'].before, looks['list-item'].after)),
}
export const markStyle = (hanging: number): CSSProperties => ({
  marginLeft: -pixelsOf(hanging),
  width: pixelsOf(hanging),
})

/**
 * A rule below a cell. A border is rounded to whole pixels, so it is always one, taken from the space above it: the
 * row is as high as in Word.
 */
const ruled = ({ width, color }: { width: number; color: string }): CSSProperties => ({
  paddingTop: pixelsOf(programmeLook.padding),
  paddingRight: pixelsOf(programmeLook.gutter),
  paddingBottom: pixelsOf(programmeLook.padding + width) - 1,
  borderBottom: `1px solid #${color}`,
})

export const bodyCellStyle: CSSProperties = ruled(programmeLook.rule)
export const headingCellStyle: CSSProperties = ruled(programmeLook.headingRule)

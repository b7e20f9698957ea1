import type { CSSProperties } from 'react'
import {
  type Look,
  listLook,
  type PageLook,
  page,
  plainLook,
  programmeLook,
} from '../../../domain/page-look.ts'

const inch = { pixels: 96, points: 72, millimetres: 25.4 } as const

/** Typographic points and millimetres in CSS pixels, at 100 %. */
export const pixelsOf = (points: number): number => (points / inch.points) * inch.pixels
export const pixelsOfMillimetres = (millimetres: number): number =>
  (millimetres / inch.millimetres) * inch.pixels

/** Every note is printed on the same paper, whatever its charter; CSS pixels at 100 %. */
export const sheetWidth = pixelsOfMillimetres(page.width)
export const sheetHeight = pixelsOfMillimetres(page.height)

const paperOf = ({ width, height, margin, edge }: PageLook['page']) => ({
  width: pixelsOfMillimetres(width),
  height: pixelsOfMillimetres(height),
  left: pixelsOfMillimetres(margin.left),
  textWidth: pixelsOfMillimetres(width - margin.left - margin.right),
  top: pixelsOfMillimetres(margin.top),
  bottom: pixelsOfMillimetres(margin.bottom),
  edge: pixelsOfMillimetres(edge),
})

/** The paper and what lies between its margins, in CSS pixels at 100 %. */
export type Paper = Readonly<ReturnType<typeof paperOf>>

const familyOf = (fonts: readonly string[]): string =>
  [
    ...fonts.filter(font => font !== 'sans-serif').map(font => `"${font.replaceAll('"', '')}"`),
    'sans-serif',
  ].join(', ')

/**
 * The height of a line of the page’s own font, in times its size. Word’s « multiple » spacing multiplies this
 * natural height, where CSS multiplies the size: so it is measured, once, on the font that the machine has.
 */
function measureNaturalLine(fontFamily: string): number {
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

/** The look of one document as CSS: its paper, its type, the colours of its links. */
export class PageStyle {
  readonly look: PageLook
  readonly paper: Paper
  /** The whole page: its font and its ink. */
  readonly sheetType: CSSProperties
  readonly linkStyle: CSSProperties
  /** The space between two items of a list. */
  readonly itemGap: CSSProperties
  readonly #fontFamily: string
  readonly #styles = new Map<Look, CSSProperties>()
  #naturalLine: number | undefined

  constructor(look: PageLook) {
    const item = look.looks['list-item']
    this.look = look
    this.paper = paperOf(look.page)
    this.#fontFamily = familyOf(look.page.fonts)
    this.sheetType = { fontFamily: this.#fontFamily, color: `#${look.page.ink}` }
    this.linkStyle = { color: `#${look.page.link}` }
    this.itemGap = { rowGap: pixelsOf(Math.max(item.before, item.after)) }
  }

  /** Height of a line of a text of this look, in CSS pixels. */
  lineHeightOf(look: Look): number {
    this.#naturalLine ??= measureNaturalLine(this.#fontFamily)
    return pixelsOf(look.size) * this.look.page.lineHeight * this.#naturalLine
  }

  /** The type of a look as CSS, without the space around it. */
  typeOf(look: Look): CSSProperties {
    const known = this.#styles.get(look)
    if (known !== undefined) return known
    const line = this.lineHeightOf(look)
    const style: CSSProperties = {
      fontSize: pixelsOf(look.size),
      lineHeight: `${line}px`,
      minHeight: line,
      fontWeight: look.bold ? 700 : 400,
      fontStyle: look.italic ? 'italic' : 'normal',
      textAlign: look.align ?? 'left',
      color: `#${look.color ?? this.look.page.ink}`,
      ...(look.capitals ? { textTransform: 'uppercase' } : {}),
      ...(look.indent === undefined ? {} : { marginLeft: pixelsOf(look.indent) }),
    }
    this.#styles.set(look, style)
    return style
  }
}

const known = new WeakMap<PageLook, PageStyle>()

/** The style of this look, made once. */
export function pageStyleOf(look: PageLook): PageStyle {
  const style = known.get(look) ?? new PageStyle(look)
  known.set(look, style)
  return style
}

/** Mallette’s own. */
export const plainStyle = pageStyleOf(plainLook)

/** Space around a paragraph of a cell, as margins: they melt into the larger one, as Word’s do. */
export const spaceAround = ({ before, after }: Pick<Look, 'before' | 'after'>): CSSProperties => ({
  marginTop: pixelsOf(before),
  marginBottom: pixelsOf(after),
})

/** Items hang their dash or number to the left of their text, apart from each other by their own space. */
export const itemStyle: CSSProperties = { paddingLeft: pixelsOf(listLook.indent) }
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

/** The frame of a fact box, as wide as the text. Points. */
const boxFrame = { padding: 8, bar: 3 } as const

export const boxStyle = (style: PageStyle): CSSProperties => ({
  padding: `${pixelsOf(boxFrame.padding)}px ${pixelsOf(boxFrame.padding)}px`,
  borderLeft: `${pixelsOf(boxFrame.bar)}px solid #${style.look.page.link}`,
  background: '#f3f4f8',
})

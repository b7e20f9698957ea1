import type { CSSProperties } from 'react'
import { settingOf } from '../../../domain/compose/rich-text-blocks.ts'
import { type Look, listLook, programmeLook } from '../../../domain/page-look.ts'
import {
  bodyCellStyle,
  boxStyle,
  headingCellStyle,
  itemStyle,
  markStyle,
  type PageStyle,
  spaceAround,
} from '../page/page-style.ts'
import { boxGap } from '../page/read-measure.ts'
import { raised } from '../page/run-view.tsx'

/** Numbers of these are no lengths. */
const unitless: readonly string[] = ['fontWeight', 'lineHeight']

const kebab = (name: string): string => name.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)

const declarations = (style: CSSProperties): string =>
  Object.entries(style)
    .map(([name, value]) => {
      const isLength = typeof value === 'number' && !unitless.includes(name)
      return `${kebab(name)}:${value}${isLength ? 'px' : ''}`
    })
    .join(';')

/** A part of a dossier, which begins a page. */
const chapterHeading = '.page-flow>:is([data-region="body"],[data-region="after"])>.look-section'

/** The looks of the printed page as rules, from the same source as the preview and Word’s styles. */
function rulesOf(style: PageStyle, name: string): string {
  const { look, paper } = style
  const { hanging } = listLook
  // Of no weight: the page’s own rules come before them, as they do without it.
  const within = `:where([data-look="${name}"],[data-look="${name}"] *)`
  const rule = (selector: string, ...styles: readonly CSSProperties[]): string =>
    `:is(.page-flow,.page-band)${within} ${selector}{${styles.map(declarations).join(';')}}`
  const lookRule = ([key, value]: readonly [string, Look]): string =>
    rule(`.look-${key}`, style.typeOf(value), spaceAround(value))
  const inset = look.page.margin
  return [
    // The head of the first sheet and the foot of the last stand outside the text.
    `:is(.page-flow,.page-band)${within}{${declarations(style.sheetType)}}`,
    ...Object.entries(look.looks).map(lookRule),
    // Parts of a dossier are its chapters.
    `[data-kind="dossier"]${within} ${chapterHeading}{` +
      `${declarations(style.typeOf(look.looks.chapter))};${declarations(spaceAround(look.looks.chapter))}}`,
    rule('.page-items>li', itemStyle),
    rule('ul.page-items>li::before', markStyle(hanging.dash)),
    rule('ol.page-items>li::before', markStyle(hanging.number)),
    `.page-flow ul.page-items>li::before{content:"${listLook.bullet}"}`,
    rule('.page-link', style.linkStyle),
    rule('.page-raised', raised),
    rule('.page-cell', bodyCellStyle),
    rule('.page-heading-cell', style.typeOf(programmeLook.heading), headingCellStyle),
    rule('.page-box', boxStyle(style), spaceAround({ before: boxGap, after: boxGap })),
    `.page-sheet-ground[data-look="${name}"]{width:${paper.width}px;` +
      `padding:0 ${inset.right}mm 0 ${paper.left}px;` +
      `--page-left:${paper.left}px;--page-right:${inset.right}mm;--page-edge:${paper.edge}px;--page-tallest:${settingOf(look).tallest}mm}`,
  ].join('\n')
}

const adopted = new WeakMap<PageStyle, string>()
let count = 0

/**
 * Gives the document the rules of this look, once: they stand in no file, because the looks are data. Returns the name
 * by which an element wears it (`data-look`), with all that is in it.
 */
export function adoptPageLook(style: PageStyle): string {
  const known = adopted.get(style)
  if (known !== undefined) return known
  const name = `${count}`
  count += 1
  adopted.set(style, name)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rulesOf(style, name))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return name
}

import type { CSSProperties } from 'react'
import { type Look, listLook, looks, programmeLook } from '../../../domain/page-look.ts'
import {
  bodyCellStyle,
  headingCellStyle,
  itemStyle,
  linkStyle,
  markStyle,
  paper,
  sheetType,
  spaceAround,
  typeOf,
} from '../page/page-style.ts'
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

const rule = (selector: string, ...styles: readonly CSSProperties[]): string =>
  `:is(.page-flow,.page-band) ${selector}{${styles.map(declarations).join(';')}}`

const lookRules = (entries: readonly (readonly [string, Look])[]): string[] =>
  entries.map(([name, look]) => rule(`.look-${name}`, typeOf(look), spaceAround(look)))

/** The looks of the printed page as rules, from the same source as the preview and Word’s styles. */
function rules(): string {
  const { hanging } = listLook
  return [
    // The head of the first sheet and the foot of the last stand outside the text.
    `.page-flow,.page-band{${declarations(sheetType)}}`,
    ...lookRules(Object.entries(looks)),
    rule('.page-items>li', itemStyle),
    rule('ul.page-items>li::before', markStyle(hanging.dash)),
    rule('ol.page-items>li::before', markStyle(hanging.number)),
    `.page-flow ul.page-items>li::before{content:"${listLook.bullet}"}`,
    rule('.page-link', linkStyle),
    rule('.page-raised', raised),
    rule('.page-cell', bodyCellStyle),
    rule('.page-heading-cell', typeOf(programmeLook.heading), headingCellStyle),
    `.page-sheet-ground{width:${paper.width}px;padding:0 ${paper.left}px;` +
      `--page-left:${paper.left}px;--page-edge:${paper.edge}px}`,
  ].join('\n')
}

let isAdopted = false

/** Gives the document the rules of the page, once: they stand in no file, because the looks are data. */
export function adoptPageLooks(): void {
  if (isAdopted) return
  isAdopted = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules())
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

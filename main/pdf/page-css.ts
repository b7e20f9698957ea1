import {
  type HeadingStyle,
  headingStyles,
  type ParagraphStyle,
  paragraphStyles,
} from '../../domain/blocks.ts'
import { type Look, listLook, looks, page, programmeLook } from '../../domain/page-look.ts'

/** A pixel in points. */
const pixel = 72 / 96

/** Points as CSS. How long `--point` is differs at the head and the foot, where Chromium takes a pixel for a point. */
const points = (count: number): string => `calc(var(--point) * ${Number(count.toFixed(4))})`

const pointsOfMillimetres = (count: number): number => (count * 72) / 25.4

const family = page.fonts.map(font => (font === 'sans-serif' ? font : `"${font}"`)).join(', ')

/**
 * The height of a line. Word’s « multiple » spacing multiplies the natural height of the font, where CSS multiplies
 * its size: `--line` is that natural height, which the browser finds for letters of 100 points.
 */
const lineHeight = ({ size }: Look): string =>
  `calc(var(--line) * ${((size * page.lineHeight) / 100).toFixed(5)})`

/** The type of a look as CSS declarations, without the space around it. */
const type = (look: Look): string[] => [
  `font-size: ${points(look.size)}`,
  `line-height: ${lineHeight(look)}`,
  `min-height: ${lineHeight(look)}`,
  `font-weight: ${look.bold ? 700 : 400}`,
  `font-style: ${look.italic ? 'italic' : 'normal'}`,
  `text-align: ${look.align ?? 'left'}`,
  `color: #${look.color ?? page.ink}`,
  ...(look.capitals ? ['text-transform: uppercase'] : []),
]

const rule = (selector: string, declarations: readonly string[]): string =>
  `${selector} { ${declarations.join('; ')} }`

/** A paragraph: margins melt into the larger one, as Word’s spaces do, and vanish at the top of a page. */
const paragraph = (selector: string, look: Look): string =>
  rule(selector, [
    ...type(look),
    `margin: ${points(look.before)} 0 ${points(look.after)} ${points(look.indent ?? 0)}`,
    ...(look.keepNext ? ['break-after: avoid'] : []),
  ])

/** Spaces count, long words break, and a tab is as wide as Word’s. */
const wrapping = ['white-space: pre-wrap', 'overflow-wrap: anywhere', `tab-size: ${points(35.45)}`]

/** The element that measures the font. What it holds inherits both as lengths. */
const measuring = (selector: string, point: string): string[] => [
  "@property --point { syntax: '<length>'; inherits: true; initial-value: 1pt }",
  "@property --line { syntax: '<length>'; inherits: true; initial-value: 115pt }",
  rule(selector, [
    `--point: ${point}`,
    `font-size: ${points(100)}`,
    'line-height: normal',
    `font-family: ${family}`,
    '--line: 1lh',
  ]),
]

/** How runs look wherever they stand. A raised text does not move its line. */
const runs = [
  rule('b', ['font-weight: 700']),
  rule('i', ['font-style: italic']),
  rule('a', [`color: #${page.link}`, 'text-decoration: underline']),
  rule('sup', ['font-size: 66%', 'line-height: 0', 'vertical-align: super']),
]

function listRules(): string[] {
  const mark = (width: number): string[] => [
    'display: inline-block',
    'white-space: nowrap',
    `margin-left: ${points(-width)}`,
    `width: ${points(width)}`,
  ]
  const look = looks['list-item']
  return [
    rule('ul, ol', [
      ...type(look),
      'list-style: none',
      'padding: 0',
      `margin: ${points(look.before)} 0 ${points(look.after)}`,
    ]),
    rule('li', [`padding-left: ${points(listLook.indent)}`, ...wrapping]),
    rule('li + li', [`margin-top: ${points(Math.max(look.before, look.after))}`]),
    rule('ul > li > .mark', mark(listLook.hanging.dash)),
    rule('ol > li > .mark', mark(listLook.hanging.number)),
  ]
}

/** A border is rounded to whole pixels, so it is always one, taken from the space above it: rows are as high as Word’s. */
const ruled = ({ width, color }: { width: number; color: string }): string[] => {
  const { padding, gutter } = programmeLook
  return [
    `padding: ${points(padding)} ${points(gutter)} ${points(padding + width - pixel)} 0`,
    `border-bottom: 1px solid #${color}`,
  ]
}

/** The header row repeats on each page, rows stay whole. */
const tableRules = [
  rule('table', ['width: 100%', 'table-layout: fixed', 'border-collapse: separate', 'border-spacing: 0']),
  rule('th, td', ['vertical-align: top', 'text-align: left', 'font-weight: 400', ...wrapping]),
  rule('thead', ['display: table-header-group', 'break-inside: avoid']),
  rule('tr', ['break-inside: avoid']),
  rule('tbody > tr > *', ruled(programmeLook.rule)),
  rule('thead > tr > th', [...type(programmeLook.heading), ...ruled(programmeLook.headingRule)]),
  // Said of the table, and not on the paper: its heading says it there.
  rule('caption', [
    'position: absolute',
    'width: 1px',
    'height: 1px',
    'overflow: hidden',
    'clip-path: inset(50%)',
  ]),
]

const styles: readonly (HeadingStyle | ParagraphStyle)[] = [...headingStyles, ...paragraphStyles]

/** What lines of a note need wherever they stand. */
const lineRules = [
  rule('h1, h2, h3, p', wrapping),
  ...styles.map(style => paragraph(`.${style}`, looks[style])),
  ...runs,
]

/** The style sheet of a page whose margins above and below are those, in millimetres. */
export const pageCss = (top: number, bottom: number): string =>
  [
    `@page { size: ${page.width}mm ${page.height}mm; margin: ${top}mm ${page.margin.right}mm ${bottom}mm ${page.margin.left}mm }`,
    ...measuring(':root', '1pt'),
    rule('body', ['margin: 0']),
    ...lineRules,
    ...listRules(),
    ...tableRules,
    rule('.page-break', ['break-after: page']),
  ].join('\n')

const millimetres = (count: number): string => points(pointsOfMillimetres(count))

/**
 * The style sheet of what Chromium prints at the head and the foot of every page. Its own template pads them, and
 * draws them larger than the page: they are measured by the width of the paper.
 */
export const bandCss: string = [
  rule('#header, #footer', ['padding: 0', '-webkit-print-color-adjust: exact']),
  rule('.paper', ['flex: none', 'width: 100%', 'container-type: inline-size']),
  ...measuring('.band', `calc(100cqw / ${pointsOfMillimetres(page.width).toFixed(3)})`),
  ...lineRules,
  rule('.band', [
    `width: ${millimetres(page.width - page.margin.left - page.margin.right)}`,
    `margin: 0 ${millimetres(page.margin.right)} 0 ${millimetres(page.margin.left)}`,
  ]),
  rule('.head', [`padding-top: ${millimetres(page.edge)}`]),
  rule('.foot', [`padding-bottom: ${millimetres(page.edge)}`]),
].join('\n')

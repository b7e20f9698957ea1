import {
  type HeadingStyle,
  headingStyles,
  type ParagraphStyle,
  paragraphStyles,
} from '../../domain/blocks.ts'
import {
  boxLook,
  formLook,
  type Look,
  listLook,
  type PageLook,
  programmeLook,
} from '../../domain/page-look.ts'

/** A pixel in points. */
const pixel = 72 / 96

/** Points as CSS. How long `--point` is differs at the head and the foot, where Chromium takes a pixel for a point. */
const points = (count: number): string => `calc(var(--point) * ${Number(count.toFixed(4))})`

const pointsOfMillimetres = (count: number): number => (count * 72) / 25.4

/** Names that are no font of their own must stand bare; the others are the person’s words, and stay in their quotes. */
const generic = new Set(['sans-serif', 'serif', 'monospace'])

const family = ({ fonts }: PageLook['page']): string =>
  fonts.map(font => (generic.has(font) ? font : `"${font.replace(/[^\p{L}\p{N} _.-]/gu, '')}"`)).join(', ')

/**
 * The height of a line. Word’s « multiple » spacing multiplies the natural height of the font, where CSS multiplies
 * its size: `--line` is that natural height, which the browser finds for letters of 100 points.
 */
const lineHeight = ({ size }: Look, { page }: PageLook): string =>
  `calc(var(--line) * ${((size * page.lineHeight) / 100).toFixed(5)})`

/** The type of a look as CSS declarations, without the space around it. */
const type = (look: Look, pageLook: PageLook): string[] => [
  `font-size: ${points(look.size)}`,
  `line-height: ${lineHeight(look, pageLook)}`,
  `min-height: ${lineHeight(look, pageLook)}`,
  `font-weight: ${look.bold ? 700 : 400}`,
  `font-style: ${look.italic ? 'italic' : 'normal'}`,
  `text-align: ${look.align ?? 'left'}`,
  `color: #${look.color ?? pageLook.page.ink}`,
  ...(look.capitals ? ['text-transform: uppercase'] : []),
]

const rule = (selector: string, declarations: readonly string[]): string =>
  `${selector} { ${declarations.join('; ')} }`

/** A paragraph: margins melt into the larger one, as Word’s spaces do, and vanish at the top of a page. */
const paragraph = (selector: string, look: Look, pageLook: PageLook): string =>
  rule(selector, [
    ...type(look, pageLook),
    `margin: ${points(look.before)} 0 ${points(look.after)} ${points(look.indent ?? 0)}`,
    ...(look.keepNext ? ['break-after: avoid'] : []),
  ])

/** Spaces count, long words break, and a tab is as wide as Word’s. */
const wrapping = ['white-space: pre-wrap', 'overflow-wrap: anywhere', `tab-size: ${points(35.45)}`]

/** The element that measures the font. What it holds inherits both as lengths. */
const measuring = (selector: string, point: string, { page }: PageLook): string[] => [
  "@property --point { syntax: '<length>'; inherits: true; initial-value: 1pt }",
  "@property --line { syntax: '<length>'; inherits: true; initial-value: 115pt }",
  rule(selector, [
    `--point: ${point}`,
    `font-size: ${points(100)}`,
    'line-height: normal',
    `font-family: ${family(page)}`,
    '--line: 1lh',
  ]),
]

/** How runs look wherever they stand. A raised text does not move its line. */
const runs = ({ page }: PageLook): string[] => [
  rule('b', ['font-weight: 700']),
  rule('i', ['font-style: italic']),
  rule('a', [`color: #${page.link}`, 'text-decoration: underline']),
  rule('sup', ['font-size: 66%', 'line-height: 0', 'vertical-align: super']),
]

function listRules(pageLook: PageLook): string[] {
  const mark = (width: number): string[] => [
    'display: inline-block',
    'white-space: nowrap',
    `margin-left: ${points(-width)}`,
    `width: ${points(width)}`,
  ]
  const look = pageLook.looks['list-item']
  return [
    rule('ul, ol', [
      ...type(look, pageLook),
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
const tableRules = (pageLook: PageLook): string[] => [
  rule('table', ['width: 100%', 'table-layout: fixed', 'border-collapse: separate', 'border-spacing: 0']),
  rule('th, td', ['vertical-align: top', 'text-align: left', 'font-weight: 400', ...wrapping]),
  rule('thead', ['display: table-header-group', 'break-inside: avoid']),
  rule('tr', ['break-inside: avoid']),
  rule('tbody > tr > *', ruled(programmeLook.rule)),
  rule('thead > tr > th', [
    ...type(programmeLook.heading, pageLook),
    ...ruled({ ...programmeLook.headingRule, color: pageLook.page.ink }),
  ]),
  // Said of the table, and not on the paper: its heading says it there.
  rule('caption', [
    'position: absolute',
    'width: 1px',
    'height: 1px',
    'overflow: hidden',
    'clip-path: inset(50%)',
  ]),
  rule('table.form', ['border-collapse: collapse']),
  rule('table.form tbody > tr > *', [
    `height: ${points(formLook.height)}`,
    `padding: ${points(formLook.padding)} ${points(formLook.padding * 1.5)}`,
    `border: 1px solid #${formLook.rule.color}`,
  ]),
]

/** Pictures stand in the text, never beside it, with what is said of them. */
const pictureRules = ({ looks }: PageLook): string[] => [
  rule('img', ['max-width: 100%', 'height: auto', 'display: block']),
  rule('figure', [
    `margin: ${points(looks.picture.before)} 0 ${points(looks.picture.after)}`,
    'break-inside: avoid',
  ]),
  rule('figure > img', [`margin-bottom: ${points(looks.picture.after)}`]),
  rule('.logos', [
    'display: flex',
    'justify-content: space-between',
    'align-items: flex-end',
    `margin: ${points(looks.logos.before)} 0 ${points(looks.logos.after)}`,
  ]),
  rule('.logos > span', ['display: flex', 'align-items: flex-end', `gap: ${points(8)}`]),
]

const boxRules = [
  rule('.box', [
    `padding: ${points(boxLook.padding)}`,
    `border: ${points(boxLook.rule.width)} solid #${boxLook.rule.color}`,
    `background: #${boxLook.ground}`,
    `margin: ${points(6)} 0`,
    '-webkit-print-color-adjust: exact',
  ]),
  rule('.box > :first-child', ['margin-top: 0']),
  rule('.box > :last-child', ['margin-bottom: 0']),
]

/** Entries are links in the ink of the text, dots lead to their pages. */
const contentsRules = [
  rule('.contents a', ['color: inherit', 'text-decoration: none', 'display: flex', 'align-items: baseline']),
  rule('.contents .dots', ['flex: 1', `margin: 0 ${points(4)}`, 'border-bottom: 1px dotted currentColor']),
]

const styles: readonly (HeadingStyle | ParagraphStyle)[] = [...headingStyles, ...paragraphStyles]

/** What lines of a note need wherever they stand. */
const lineRules = (look: PageLook): string[] => [
  rule('h1, h2, h3, h4, p', wrapping),
  ...styles.map(style => paragraph(`.${style}`, look.looks[style], look)),
  ...runs(look),
]

/** The style sheet of a page whose margins above and below are those, in millimetres. */
export const pageCss = (look: PageLook, top: number, bottom: number): string => {
  const { width, height, margin } = look.page
  return [
    `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${margin.right}mm ${bottom}mm ${margin.left}mm }`,
    ...measuring(':root', '1pt', look),
    rule('body', ['margin: 0']),
    ...lineRules(look),
    ...listRules(look),
    ...tableRules(look),
    ...pictureRules(look),
    ...boxRules,
    ...contentsRules,
    rule('.page-break', ['break-after: page']),
  ].join('\n')
}

const millimetres = (count: number): string => points(pointsOfMillimetres(count))

/**
 * The style sheet of what Chromium prints at the head and the foot of every page. Its own template pads them, and
 * draws them larger than the page: they are measured by the width of the paper.
 */
export const bandCss = (look: PageLook): string => {
  const { width, margin, edge } = look.page
  return [
    rule('#header, #footer', ['padding: 0', '-webkit-print-color-adjust: exact']),
    rule('.paper', ['flex: none', 'width: 100%', 'container-type: inline-size']),
    ...measuring('.band', `calc(100cqw / ${pointsOfMillimetres(width).toFixed(3)})`, look),
    ...lineRules(look),
    rule('.band', [
      `width: ${millimetres(width - margin.left - margin.right)}`,
      `margin: 0 ${millimetres(margin.right)} 0 ${millimetres(margin.left)}`,
    ]),
    rule('.head', [`padding-top: ${millimetres(edge)}`]),
    rule('.foot', [`padding-bottom: ${millimetres(edge)}`]),
  ].join('\n')
}

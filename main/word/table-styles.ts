import { formLook, type PageLook, programmeLook } from '../../domain/page-look.ts'
import { rule } from './look-properties.ts'
import { twips } from './measures.ts'
import { layoutStyles } from './style-names.ts'
import { element, valued } from './xml.ts'

const style = (id: string, children: readonly string[], isDefault = false): string =>
  element(
    'w:style',
    { 'w:type': 'table', ...(isDefault ? { 'w:default': 1 } : {}), 'w:styleId': id },
    children,
  )

const space = (side: string, points: number): string =>
  element(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' })

/** Points around what a cell holds. In the order of the schema. */
const cellMargins = (top: number, left: number, bottom: number, right: number): string =>
  element('w:tblCellMar', {}, [
    space('top', top),
    space('left', left),
    space('bottom', bottom),
    space('right', right),
  ])

/** The margins that Word gives to the cells of any table which somebody adds to the note. */
const tableNormal = style(
  'TableNormal',
  [
    valued('w:name', 'Normal Table'),
    element('w:semiHidden') + element('w:unhideWhenUsed'),
    element('w:tblPr', {}, [element('w:tblCellMar', {}, [space('left', 5.4), space('right', 5.4)])]),
  ],
  true,
)

/** Hairlines between the rows, and no space to the left: the first column begins exactly at the margin. */
const programme = ({ page }: PageLook): string =>
  style(layoutStyles.table, [
    valued('w:name', 'Programme de la note'),
    valued('w:basedOn', 'TableNormal'),
    element('w:tblPr', {}, [
      element('w:tblBorders', {}, [
        rule('w:bottom', programmeLook.rule),
        rule('w:insideH', programmeLook.rule),
      ]),
      cellMargins(programmeLook.padding, 0, programmeLook.padding, programmeLook.gutter),
    ]),
    element('w:tblStylePr', { 'w:type': 'firstRow' }, [
      element('w:tcPr', {}, [
        element('w:tcBorders', {}, [
          rule('w:bottom', { width: programmeLook.headingRule.width, color: page.ink }),
        ]),
      ]),
    ]),
  ])

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

/** A form: every cell in its own rule, so that it is seen where to write. */
const form = style(layoutStyles.form, [
  valued('w:name', 'Formulaire de la note'),
  valued('w:basedOn', 'TableNormal'),
  element('w:tblPr', {}, [
    element(
      'w:tblBorders',
      {},
      sides.map(side => rule(`w:${side}`, formLook.rule)),
    ),
    cellMargins(formLook.padding, formLook.padding * 1.5, formLook.padding, formLook.padding * 1.5),
  ]),
])

/** The styles of the tables: the default that every document has, the programme and the form. */
export const tableStyles = (look: PageLook): readonly string[] => [tableNormal, programme(look), form]

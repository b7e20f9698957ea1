import type { HeadingStyle, ParagraphStyle } from './blocks.ts'
import { type Charter, noCharter, type StyleLook } from './charter.ts'
import { isSameValue } from './same-value.ts'

/**
 * How the printed page looks: the one source of the preview's CSS and of Word's styles. Sizes and spaces are
 * typographic points, page measures millimetres, colours RRGGBB.
 */
export const page = {
  width: 210,
  height: 297,
  margin: { top: 18, right: 22, bottom: 18, left: 22 },
  /** Distance of header and footer from the edge of the paper. */
  edge: 10,
  /** Fonts by name, best first. Nothing is embedded: Marianne belongs to the State. */
  fonts: ['Marianne', 'Arial', 'Liberation Sans', 'Helvetica', 'sans-serif'],
  lineHeight: 1.15,
  ink: '1B1B1F',
  link: '1F3A93',
} as const

export type Look = {
  /** What Word shows in its list of styles. */
  readonly name: string
  readonly size: number
  readonly before: number
  readonly after: number
  readonly bold?: true
  readonly italic?: true
  readonly capitals?: true
  readonly align?: 'center' | 'right' | 'justify'
  /** Left indent in points. */
  readonly indent?: number
  readonly color?: string
  /** Keep on the page of the next paragraph. */
  readonly keepNext?: true
}

export const looks: Record<HeadingStyle | ParagraphStyle, Look> = {
  kind: {
    name: 'Nature de la note',
    size: 16,
    before: 14,
    after: 12,
    bold: true,
    align: 'center',
    keepNext: true,
  },
  chapter: { name: 'Chapitre', size: 16, before: 0, after: 10, bold: true, color: '1F3A93', keepNext: true },
  section: { name: 'Rubrique', size: 12, before: 12, after: 4, bold: true, keepNext: true },
  subsection: { name: 'Sous-rubrique', size: 10.5, before: 8, after: 3, bold: true, keepNext: true },
  minor: { name: 'Intertitre', size: 10, before: 6, after: 2, bold: true, italic: true, keepNext: true },
  letterhead: { name: 'En-tête de l’émetteur', size: 13, before: 0, after: 4, bold: true, capitals: true },
  motto: { name: 'Devise', size: 8, before: 0, after: 2, italic: true },
  'place-date': { name: 'Lieu et date', size: 10, before: 0, after: 0, align: 'right' },
  number: { name: 'Numéro', size: 10, before: 0, after: 0, align: 'right' },
  embargo: { name: 'Embargo', size: 11, before: 6, after: 6, bold: true, align: 'center', color: '9C1420' },
  correction: { name: 'Rectificatif', size: 11, before: 2, after: 8, bold: true, align: 'center' },
  title: { name: 'Titre de la note', size: 14, before: 0, after: 10, bold: true, align: 'center' },
  person: {
    name: 'Personnalité',
    size: 12,
    before: 0,
    after: 0,
    bold: true,
    align: 'center',
    keepNext: true,
  },
  'person-role': { name: 'Fonction', size: 11, before: 0, after: 6, align: 'center', keepNext: true },
  announcement: { name: 'Annonce', size: 12, before: 4, after: 8, bold: true, align: 'center' },
  'when-where': { name: 'Quand et où', size: 11, before: 0, after: 10, italic: true, align: 'center' },
  body: { name: 'Texte de la note', size: 10, before: 0, after: 6, align: 'justify' },
  quote: {
    name: 'Citation de la note',
    size: 10,
    before: 4,
    after: 2,
    italic: true,
    indent: 18,
    keepNext: true,
  },
  speaker: { name: 'Auteur de la citation', size: 9, before: 0, after: 8, indent: 18 },
  'figure-value': {
    name: 'Chiffre clé',
    size: 14,
    before: 4,
    after: 0,
    bold: true,
    color: '1F3A93',
    keepNext: true,
  },
  'figure-label': { name: 'Légende du chiffre', size: 9, before: 0, after: 6 },
  caveat: { name: 'Réserve', size: 9, before: 0, after: 5, italic: true, keepNext: true },
  reception: { name: 'Accueil presse', size: 10, before: 0, after: 6, italic: true, keepNext: true },
  'sequence-line': { name: 'Lieu de la séquence', size: 10, before: 0, after: 4, keepNext: true },
  'sequence-access': {
    name: 'Accès presse de la séquence',
    size: 10,
    before: 0,
    after: 6,
    italic: true,
    keepNext: true,
  },
  access: { name: 'Accès presse', size: 10, before: 0, after: 0, italic: true },
  'step-time': { name: 'Heure', size: 10, before: 0, after: 0, bold: true },
  step: { name: 'Étape', size: 10, before: 0, after: 0 },
  'sub-step': { name: 'Sous-étape', size: 9.5, before: 2, after: 0, indent: 10 },
  desk: { name: 'Accréditation', size: 10, before: 0, after: 3 },
  notice: { name: 'Avis', size: 10, before: 8, after: 4, bold: true, italic: true },
  'contact-organisation': {
    name: 'Organisme du contact',
    size: 10,
    before: 2,
    after: 0,
    bold: true,
    keepNext: true,
  },
  'contact-line': { name: 'Contact', size: 10, before: 0, after: 0 },
  'link-label': { name: 'Intitulé du lien', size: 10, before: 6, after: 0, bold: true, keepNext: true },
  'link-line': { name: 'Lien', size: 10, before: 0, after: 2 },
  'list-item': { name: 'Élément de liste', size: 10, before: 0, after: 3 },
  logos: { name: 'Logos', size: 10, before: 0, after: 6 },
  subtitle: { name: 'Sous-titre', size: 13, before: 0, after: 14, align: 'center' },
  picture: { name: 'Image', size: 10, before: 8, after: 2, align: 'center', keepNext: true },
  caption: { name: 'Légende', size: 9, before: 2, after: 0, align: 'center' },
  credit: { name: 'Crédit', size: 8, before: 0, after: 8, align: 'center', color: '55555F' },
  'box-title': { name: 'Titre de l’encadré', size: 10.5, before: 0, after: 3, bold: true, keepNext: true },
  'box-text': { name: 'Texte de l’encadré', size: 10, before: 0, after: 6 },
  'contents-title': { name: 'Titre du sommaire', size: 14, before: 0, after: 10, bold: true, keepNext: true },
  'contents-1': { name: 'Sommaire 1', size: 11, before: 4, after: 2 },
  'contents-2': { name: 'Sommaire 2', size: 10, before: 0, after: 2, indent: 14 },
  coupon: { name: 'Coupon-réponse', size: 10, before: 2, after: 4, keepNext: true },
  'coupon-label': { name: 'Rubrique du coupon', size: 9.5, before: 4, after: 4, keepNext: true },
  header: {
    name: 'Haut de page',
    size: 8.5,
    before: 0,
    after: 0,
    bold: true,
    align: 'center',
    color: '9C1420',
  },
  footer: { name: 'Bas de page', size: 8, before: 0, after: 0, align: 'center', color: '55555F' },
}

/**
 * The programme: hairlines between the rows rather than boxes, and a quiet line of column headings over a rule in
 * the ink colour. Points.
 */
export const programmeLook = {
  rule: { width: 0.5, color: 'C4C4CC' },
  headingRule: { width: 0.75, color: page.ink },
  /** Space above and below what a cell holds, and between two columns. */
  padding: 3,
  gutter: 8,
  heading: { name: 'Intitulé de colonne', size: 8, before: 0, after: 0, color: '55555F', keepNext: true },
} as const satisfies Record<string, unknown> & { heading: Look }

/** A fact box: one hairline frame round its paragraphs, in the text’s own margins. Points. */
export const boxLook = { rule: { width: 0.75, color: 'C4C4CC' }, ground: 'F4F3EF', padding: 7 } as const

/** A form to fill in: every cell in its own rule, `height` for a hand that writes. Points. */
export const formLook = { rule: { width: 0.5, color: '8A8A94' }, padding: 4, height: 22 } as const

/**
 * Lists: `indent` to the text, `hanging` from the text back to the dash or the number, in points. A number of two
 * figures that does not fit before the text would push it to the next tab stop.
 */
export const listLook = { bullet: '–', indent: 18, hanging: { dash: 12, number: 16 } } as const

/** A look with what a charter says of its style. */
function withStyle(look: Look, said: StyleLook | undefined): Look {
  if (said === undefined) return look
  const { bold, italic, capitals, align, keepNext, ...rest } = look
  const sizes = Object.fromEntries(
    (['size', 'before', 'after', 'indent', 'color'] as const).flatMap(key =>
      said[key] === undefined ? [] : [[key, said[key]]],
    ),
  )
  const wanted = said.align ?? align
  return {
    ...rest,
    ...sizes,
    ...((said.bold ?? bold) ? { bold: true } : {}),
    ...((said.italic ?? italic) ? { italic: true } : {}),
    ...((said.capitals ?? capitals) ? { capitals: true } : {}),
    ...(wanted === undefined || wanted === 'left' ? {} : { align: wanted }),
    ...(keepNext ? { keepNext } : {}),
  }
}

/** All that a renderer must know of the looks of one document. */
export type PageLook = {
  readonly page: {
    readonly width: number
    readonly height: number
    readonly margin: {
      readonly top: number
      readonly right: number
      readonly bottom: number
      readonly left: number
    }
    readonly edge: number
    readonly fonts: readonly string[]
    readonly lineHeight: number
    readonly ink: string
    readonly link: string
  }
  readonly looks: Readonly<Record<HeadingStyle | ParagraphStyle, Look>>
}

/** Mallette's own. */
export const plainLook: PageLook = { page, looks }

/** The look of a charter: what it does not say stays as Mallette has it. */
export function lookOf(charter: Charter): PageLook {
  if (isSameValue(charter, noCharter)) return plainLook
  const accent = charter.accent === '' ? null : charter.accent
  const styled = Object.entries(looks).map(([style, look]): [string, Look] => {
    const coloured = accent !== null && look.color === page.link ? { ...look, color: accent } : look
    return [style, withStyle(coloured, Object.entries(charter.styles).find(([name]) => name === style)?.[1])]
  })
  return {
    page: {
      ...page,
      margin: charter.margins ?? page.margin,
      fonts: charter.fonts.length === 0 ? page.fonts : charter.fonts,
      lineHeight: charter.lineHeight ?? page.lineHeight,
      ink: charter.ink || page.ink,
      link: accent ?? page.link,
    },
    looks: { ...looks, ...Object.fromEntries(styled) },
  }
}

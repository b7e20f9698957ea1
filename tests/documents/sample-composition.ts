import {
  type Block,
  type Composition,
  type HeadingStyle,
  lineBreak,
  link,
  type NotePart,
  type ParagraphStyle,
  type Run,
  text,
} from '../../domain/blocks.ts'
import { compose } from '../../domain/compose.ts'
import { plainLook } from '../../domain/page-look.ts'
import { noteFileSchema } from '../../domain/press-note.ts'
import demonstration from '../../resources/demonstration/note-962.json' with { type: 'json' }

const levels = { kind: 1, chapter: 2, section: 2, subsection: 3, minor: 4 } as const

export const heading = (part: NotePart, style: HeadingStyle, ...runs: Run[]): Block => ({
  kind: 'heading',
  part,
  at: '',
  style,
  level: levels[style],
  runs,
})

export const paragraph = (part: NotePart, style: ParagraphStyle, ...runs: Run[]): Block => ({
  kind: 'paragraph',
  part,
  at: '',
  style,
  runs,
})

const cell = (...paragraphs: [ParagraphStyle, ...Run[]][]) => ({
  paragraphs: paragraphs.map(([style, ...runs]) => ({ style, runs })),
})

export const emptyComposition: Composition = {
  language: 'fr-FR',
  title: '',
  subject: '',
  author: '',
  category: '',
  look: plainLook,
  date: '',
  header: [],
  footer: [],
  blocks: [],
}

/** The shipped demonstration, composed as the app composes it. */
export function referenceComposition(): Composition {
  const note = noteFileSchema.parse(demonstration)
  return compose({ note, facts: note, issuers: note.issuers })
}

const programme: Block = {
  kind: 'table',
  part: 'programme',
  at: '',
  rowsAt: [],
  caption: 'Programme du jeudi 3 juin, Nantes',
  widths: [0.16, 0.84],
  header: ['Heure', 'Étape'],
  rows: [
    [
      cell(['step-time', text('9\u00A0h\u00A030')]),
      cell(
        ['step', text('Accueil à la préfecture de la Loire-Atlantique')],
        ['access', text('Pool TV et pool photos en début de séquence, puis hors presse')],
      ),
    ],
    [
      cell(['step-time', text('10\u00A0h\u00A015 – 11\u00A0h')]),
      cell(
        ['step', text('Visite de l’atelier naval, quai de la Fosse')],
        [
          'sub-step',
          text('– présentation de la coque imprimée', {}),
          text(' Ouvert à la presse', { italic: true }),
        ],
        ['sub-step', text('– échange avec les apprentis')],
      ),
    ],
    [cell(['step-time', text('À l’issue')]), cell(['access', text('Point presse (micro tendu)')])],
  ],
}

const opening: Block[] = [
  paragraph('letterhead', 'letterhead', text('Gouvernement')),
  paragraph(
    'letterhead',
    'motto',
    text('Liberté'),
    lineBreak,
    text('Égalité'),
    lineBreak,
    text('Fraternité'),
  ),
  paragraph(
    'heading',
    'place-date',
    text('Nantes, le 1'),
    text('er', { superscript: true }),
    text(' juin 2021'),
  ),
  paragraph('heading', 'number', text('N°\u00A01\u00A0024')),
  heading('heading', 'kind', text('INVITATION PRESSE')),
  paragraph('heading', 'embargo', text('SOUS EMBARGO jusqu’au jeudi 3 juin 2021 à 9\u00A0h\u00A030')),
  paragraph('heading', 'correction', text('Cette note annule et remplace la note n°\u00A01\u00A0023')),
  paragraph('heading', 'title', text('La filière navale se réinvente')),
  paragraph('persons', 'person', text('Camille '), text('DURAND-LEFÈVRE,', { bold: true })),
  paragraph('persons', 'person-role', text('secrétaire d’État chargée de la Mer,')),
  paragraph('announcement', 'announcement', text('se rendra en Loire-Atlantique (44)')),
  paragraph('announcement', 'when-where', text('Jeudi 3 juin – Matinée'), lineBreak, text('Nantes (44)')),
]

const body: Block[] = [
  paragraph(
    'body',
    'body',
    text('La secrétaire d’État découvrira '),
    text('la coque imprimée', { bold: true }),
    text(' puis '),
    text('l’atelier du XXI', { italic: true }),
    text('e', { italic: true, superscript: true }),
    text(' siècle', { bold: true, italic: true }),
    text(', avant la signature d’une charte avec les chantiers de la région et les lycées maritimes.'),
  ),
  heading('body', 'subsection', text('Ce qui change')),
  {
    kind: 'list',
    part: 'body',
    at: '',
    ordered: false,
    items: [
      [text('des coques plus légères\u00A0;')],
      [text('des délais divisés par '), text('deux', { bold: true })],
    ],
  },
  {
    kind: 'list',
    part: 'body',
    at: '',
    ordered: true,
    items: [[text('étudier')], [text('former')], [text('construire')]],
  },
  { kind: 'list', part: 'body', at: '', ordered: true, items: [[text('une autre liste recommence à un')]] },
  paragraph('body', 'quote', text('«\u00A0Nous construirons ici les navires de demain.\u00A0»')),
  paragraph('body', 'speaker', text('Camille Durand-Lefèvre')),
  paragraph('body', 'figure-value', text('1\u00A0050')),
  paragraph('body', 'figure-label', text('apprentis formés depuis 2018')),
]

const closing: Block[] = [
  heading('programme', 'section', text('Programme prévisionnel')),
  paragraph('programme', 'caveat', text('Sous réserve de modifications.')),
  paragraph('programme', 'reception', text('Rendez-vous à partir de 9\u00A0h, 6 quai Ceineray, Nantes')),
  programme,
  heading('accreditation', 'section', text('Accréditation')),
  paragraph('accreditation', 'desk', text('Avant mercredi 2 juin à 18\u00A0h\u00A0:', { bold: true })),
  paragraph(
    'accreditation',
    'desk',
    link('presse@loire-atlantique.gouv.fr', 'mailto:presse@loire-atlantique.gouv.fr'),
  ),
  paragraph('notices', 'notice', text('Port du casque obligatoire.')),
  heading('contacts', 'section', text('Contacts presse')),
  paragraph('contacts', 'contact-organisation', text('Cabinet')),
  paragraph('contacts', 'contact-line', text('01 40 00 00 00')),
  { kind: 'page-break', part: 'boilerplates', at: '' },
  heading('boilerplates', 'section', text('À propos de la filière navale')),
  paragraph('boilerplates', 'body', text('Elle emploie 43\u00A0000 personnes sur tout le littoral.')),
  paragraph('links', 'link-label', text('En savoir plus\u00A0:')),
  paragraph(
    'links',
    'link-line',
    link('mer.example.fr/filière', 'https://mer.example.fr/filière?lieu=Nantes#haut'),
  ),
]

/** A made-up invitation that uses every kind of block and every style of the note. */
export const everything: Composition = {
  category: 'Note aux rédactions',
  look: plainLook,
  language: 'fr-FR',
  title: 'Invitation presse n°\u00A01\u00A0024 – La filière navale se réinvente',
  subject: 'Invitation presse',
  author: 'Secrétariat d’État chargé de la Mer',
  date: '2021-06-01',
  header: [text('SOUS EMBARGO jusqu’au jeudi 3 juin 2021 à 9\u00A0h\u00A030')],
  footer: ['246 boulevard Saint-Germain, 75007 Paris', 'Standard\u00A0: 01 40 81 21 22'],
  blocks: [...opening, ...body, ...closing],
}

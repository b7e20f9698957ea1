import { type Block, type Cell, type Composition, text } from '../blocks.ts'
import { prose, proseParagraph } from '../compose/prose.ts'
import { plainLook } from '../page-look.ts'
import { type SheetLine, type SheetRequest, sheetHead, sheetLines, sheetRemark } from '../register-sheet.ts'

type Column = {
  readonly title: string
  /** Share of the width of the text. */
  readonly share: number
  /** The lines of a cell. */
  readonly of: (line: SheetLine, number: number) => readonly string[]
}

/** An upright page has room for six columns: what belongs together shares one, and no date is cut in two. */
const columns: readonly Column[] = [
  { title: 'N°', share: 0.06, of: (_, number) => [String(number)] },
  {
    title: 'Nom et prénom',
    share: 0.2,
    of: ({ civility, family, given, sequences }) => [
      [civility, family, given].filter(part => part !== '').join(' '),
      ...sequences.split('\n'),
    ],
  },
  { title: 'Média', share: 0.19, of: ({ outlet, role, medium }) => [outlet, role, medium] },
  { title: 'Naissance', share: 0.17, of: ({ birthDay, birthPlace }) => [birthDay, birthPlace] },
  {
    title: 'Pièce, véhicule, matériel',
    share: 0.18,
    of: ({ cardNumber, plate, equipment }) => [cardNumber, plate, equipment],
  },
  { title: 'Téléphone, suivi', share: 0.2, of: ({ phone, status }) => [phone, status] },
]

/** A cell holds at least one paragraph, also when nothing is known. */
function cellOf(lines: readonly string[]): Cell {
  const [first = '', ...others] = lines.filter(line => line !== '')
  const style = 'contact-line'
  return { paragraphs: [first, ...others].map(line => ({ style, runs: [text(line)] })) }
}

const origin = { part: 'accreditation', at: '' } as const

/** The sheet as a document: what it is about, a table of who asks, and what has to become of it. */
export function sheetComposition(request: SheetRequest): Composition {
  const { title, lines } = sheetHead(request)
  const people = sheetLines(request)
  const heading: Block = {
    ...origin,
    kind: 'heading',
    style: 'kind',
    level: 1,
    runs: prose('Demandes d’accréditation presse'),
  }
  const table: Block = {
    ...origin,
    kind: 'table',
    caption: 'Personnes qui demandent une accréditation',
    widths: columns.map(({ share }) => share),
    header: columns.map(column => column.title),
    rows: people.map((line, at) => columns.map(({ of }) => cellOf(of(line, at + 1)))),
    rowsAt: people.map(() => ''),
  }
  return {
    language: 'fr-FR',
    title: ['Demandes d’accréditation presse', title].filter(part => part !== '').join(' – '),
    subject: '',
    author: '',
    date: request.on,
    category: 'Accréditations',
    look: plainLook,
    header: [],
    footer: [sheetRemark],
    blocks: [
      heading,
      ...proseParagraph('accreditation', 'title', title, ''),
      ...lines.flatMap(line => proseParagraph('accreditation', 'when-where', line, '')),
      table,
      ...proseParagraph('accreditation', 'notice', sheetRemark, ''),
    ],
  }
}

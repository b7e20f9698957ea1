import type { Contact, ContactDraft } from '../contact.ts'
import { withKept } from '../contact-export/kept-data.ts'
import type { RowFault } from '../contact-import.ts'
import { readCoverage } from '../coverage.ts'
import { isPhoto } from '../photo.ts'
import { lengths } from '../text.ts'
import { readBasis, readChannel, readDay, readKind, readLanguage, readOpposition } from './choices.ts'
import type { Column } from './columns.ts'
import { notesLine, type Piece, type Pieces, piecesOf } from './pieces.ts'
import { rowAddresses } from './row-addresses.ts'
import { rowFunctions } from './row-functions.ts'
import { rowName } from './row-name.ts'
import { readTerms } from './terms.ts'

/** What a row says about somebody. */
export type RowReading = {
  readonly draft: ContactDraft
  /** Identity that Mallette gave her in an earlier export; empty in other files. */
  readonly id: string
  readonly opposition: Contact['opposition']
  /** Headings of the cells that went to the notes for want of a place, or that look wrong. */
  readonly remarks: readonly string[]
}

export type ReadRow =
  | { readonly isRefused: false; readonly reading: RowReading }
  | { readonly isRefused: true; readonly fault: RowFault; readonly name: string }

/** Cells above that are no cells of a list of contacts: a whole file lost in one, or an attempt to fill memory. */
export const longestCell = 100_000

const most = { beats: 30, tags: 60, coverage: 60, languages: 10 } as const

/**
 * Reads one row. Nothing of it is lost: what fits nowhere goes to the notes, as « Intitulé : valeur ». Refused are
 * rows that name nobody and reach nobody, and those with more text than the notes can hold. `today` is the day
 * (`YYYY-MM-DD`) of an objection that gives none.
 */
export function readRow(columns: readonly Column[], cells: readonly string[], today: string): ReadRow {
  if (cells.some(cell => cell.length > longestCell)) {
    return { isRefused: true, fault: 'cell-too-long', name: '' }
  }
  const pieces = piecesOf(columns, cells)
  const name = rowName(pieces)
  const { functions, left: leftOfFunctions } = rowFunctions(pieces)
  const { mails, phones, place, left: leftOfAddresses, odd } = rowAddresses(pieces)
  const terms = rowTerms(pieces)
  const choices = rowChoices(pieces)
  const pictures = rowPhoto(pieces('photo'))
  const left = [...name.left, ...leftOfFunctions, ...leftOfAddresses, ...terms.left, ...choices.left]
  const desk = deskOf(name, functions[0]?.outlet ?? '', mails.length + phones.length > 0)
  // Field by field: a spread costs more than everything else here, fifty thousand times over.
  const columnsSay: ContactDraft = {
    kind: choices.kind ?? (desk === '' ? 'journalist' : 'newsroom'),
    civility: name.civility,
    given: name.given,
    family: name.family,
    desk,
    photo: pictures.photo,
    functions,
    beats: terms.beats,
    coverage: terms.coverage,
    mails,
    phones,
    preferred: choices.preferred,
    pressCard: choices.pressCard,
    languages: terms.languages,
    tags: terms.tags,
    salutation: choices.salutation,
    place,
    notes: notesOf(pieces('notes'), left),
    basis: choices.basis,
    informedOn: choices.informedOn,
  }
  const { draft, opposition } = withKept(
    { draft: columnsSay, opposition: readOpposition(pieces('opposition')[0]?.text ?? '', today) },
    // A cell of a workbook is short: what is kept may go on in the next column.
    pieces('mallette-data')
      .map(({ text }) => text)
      .join(''),
  )
  const fault = faultOf(draft, pieces)
  if (fault !== null) return { isRefused: true, fault, name: draft.functions[0]?.outlet ?? '' }
  const remarks = [...left, ...odd, ...pictures.odd].map(({ column }) => column.heading)
  const id = pieces('mallette-id')[0]?.text ?? ''
  return { isRefused: false, reading: { draft, id, opposition, remarks: [...new Set(remarks)] } }
}

/** A row that gives an outlet and how to reach it, and nobody's name, is about its newsroom. */
const deskOf = (
  name: Pick<ContactDraft, 'given' | 'family' | 'desk'>,
  outlet: string,
  isReachable: boolean,
): string => {
  if (name.given !== '' || name.family !== '' || name.desk !== '') return name.desk
  return isReachable ? outlet : ''
}

function faultOf(draft: ContactDraft, pieces: Pieces): RowFault | null {
  const hasName = draft.given !== '' || draft.family !== '' || draft.desk !== ''
  if (!hasName && draft.mails.length === 0 && draft.phones.length === 0) {
    return pieces('mail').length > 0 ? 'unreadable-mail' : 'no-name-no-address'
  }
  return draft.notes.length > lengths.paragraph ? 'cell-too-long' : null
}

function notesOf(notes: readonly Piece[], left: readonly Piece[]): string {
  if (notes.length + left.length === 0) return ''
  const own = notes.filter(({ column }) => column.isNotes)
  const others = notes.filter(({ column }) => !column.isNotes)
  const lines = [...own, ...others, ...left].map(notesLine)
  return [...new Set(lines)].join('\n')
}

/** The first picture that a contact may have. Others are left out, and only told: bytes are no notes. */
function rowPhoto(pieces: readonly Piece[]): { photo: string; odd: readonly Piece[] } {
  const photos = pieces.flatMap(({ text }) => text.split('\n')).filter(isPhoto)
  return { photo: photos[0] ?? '', odd: photos.length === 0 ? pieces : [] }
}

function rowTerms(pieces: Pieces) {
  const beats = termsOf(pieces('beats'), most.beats)
  const tags = termsOf(pieces('tags'), most.tags)
  const coverage = coverageOf(pieces('coverage'))
  const languages = languagesOf(pieces('languages'))
  return {
    beats: beats.terms,
    tags: tags.terms,
    coverage: coverage.codes.slice(0, most.coverage),
    languages: languages.codes.slice(0, most.languages),
    left: [...beats.left, ...tags.left, ...coverage.left, ...languages.left],
  }
}

function termsOf(pieces: readonly Piece[], count: number): { terms: string[]; left: readonly Piece[] } {
  const [first] = pieces
  if (first === undefined) return { terms: [], left: [] }
  const { terms, left } = readTerms(pieces.map(({ text }) => text).join('\n'), count)
  return { terms: [...terms], left: left.map(text => ({ ...first, text })) }
}

function coverageOf(pieces: readonly Piece[]): { codes: string[]; left: readonly Piece[] } {
  if (pieces.length === 0) return { codes: [], left: [] }
  const read = pieces.map(piece => ({ piece, ...readCoverage(piece.text) }))
  return {
    codes: [...new Set(read.flatMap(({ codes }) => codes))],
    left: read.filter(({ unread }) => unread.length > 0).map(({ piece }) => piece),
  }
}

function languagesOf(pieces: readonly Piece[]): { codes: string[]; left: readonly Piece[] } {
  if (pieces.length === 0) return { codes: [], left: [] }
  const words = pieces.flatMap(piece =>
    piece.text.split(/\s*(?:[,;/|\n]|(?<!\p{L})et(?!\p{L}))\s*/u).map(text => ({ ...piece, text })),
  )
  const filled = words.filter(({ text }) => text !== '')
  return {
    codes: [...new Set(filled.flatMap(({ text }) => readLanguage(text) ?? []))],
    left: filled.filter(({ text }) => readLanguage(text) === null),
  }
}

function rowChoices(pieces: Pieces) {
  const left: Piece[] = []
  const choice = <T>(target: Parameters<Pieces>[0], read: (text: string) => T | null): T | null => {
    const [first, ...others] = pieces(target)
    left.push(...others)
    const value = first === undefined ? null : read(first.text)
    if (first !== undefined && value === null) left.push(first)
    return value
  }
  const short = (longest: number) => (text: string) => (text.length <= longest ? text : null)
  const kind = choice('kind', readKind)
  return {
    kind,
    preferred: choice('preferred', readChannel) ?? '',
    basis: choice('basis', readBasis) ?? '',
    informedOn: choice('informed-on', readDay) ?? '',
    pressCard: choice('press-card', short(30)) ?? '',
    salutation: choice('salutation', short(lengths.name)) ?? '',
    left,
  } as const
}

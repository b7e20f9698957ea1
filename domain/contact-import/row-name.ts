import type { ContactDraft } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { lengths } from '../text.ts'
import { readCivility } from './civility.ts'
import { inRunningText, splitFullName } from './full-name.ts'
import type { Piece, Pieces } from './pieces.ts'

type Named = Pick<ContactDraft, 'civility' | 'given' | 'family' | 'desk'>

/** The name that a row gives, and the cells that found no place in it. */
export type RowName = Named & { readonly left: readonly Piece[] }

const deskWords =
  /^(?:redaction|redac|service|standard|desk|accueil|secretariat|bureau|direction|newsroom|locale|agence locale)\b/

/** Reads who a row is about: given and family name, a whole name in one cell, or a desk. */
export function rowName(pieces: Pieces): RowName {
  const [given, ...otherGivens] = pieces('given')
  const [family, ...otherFamilies] = pieces('family')
  const [full, ...otherFulls] = pieces('full-name')
  const [desk, ...otherDesks] = pieces('desk')
  const [civility, ...otherCivilities] = pieces('civility')
  const read = civility === undefined ? null : readCivility(civility.text)
  const isInParts = given !== undefined || family !== undefined
  const name = isInParts ? fromParts(given, family) : fromWhole(full)
  const hasPerson = name.given !== '' || name.family !== ''
  const isDeskLeft = desk !== undefined && (hasPerson || name.desk !== '')
  const left = [
    ...(civility !== undefined && read === null ? [civility] : []),
    ...(isInParts && full !== undefined && saysMore(full, pieces) ? [full] : []),
    ...(isDeskLeft ? [desk] : []),
    ...[otherGivens, otherFamilies, otherFulls, otherDesks, otherCivilities].flat(),
  ]
  return within(
    {
      civility: read || name.civility,
      given: name.given,
      family: name.family,
      desk: hasPerson ? '' : name.desk || (desk?.text ?? ''),
      left,
    },
    { given: given ?? full, family: family ?? full, desk: desk ?? full },
  )
}

/** A desk stands in the column of family names in many an address book: « Rédaction ». */
function fromParts(given: Piece | undefined, family: Piece | undefined): Named {
  if (given === undefined && family !== undefined && deskWords.test(foldText(family.text))) {
    return { civility: '', given: '', family: '', desk: family.text }
  }
  const familyText = inRunningText(family?.text ?? '')
  return { civility: '', given: inRunningText(given?.text ?? ''), family: familyText, desk: '' }
}

function fromWhole(full: Piece | undefined): Named {
  if (full === undefined) return { civility: '', given: '', family: '', desk: '' }
  if (deskWords.test(foldText(full.text))) return { civility: '', given: '', family: '', desk: full.text }
  return { ...splitFullName(full.text, full.column.order), desk: '' }
}

/** Whether a whole name has words that its parts in other columns have not: a nickname, a maiden name. */
function saysMore(full: Piece, pieces: Pieces): boolean {
  const targets = ['civility', 'given', 'family', 'desk', 'outlet', 'notes'] as const
  const said = targets.flatMap(target => pieces(target)).map(({ text }) => foldText(text))
  const words = new Set(said.flatMap(text => text.split(' ')))
  return foldText(full.text)
    .split(' ')
    .some(word => word.length > 1 && !words.has(word))
}

/** A name too long to be one goes to the notes, whole. */
function within(name: RowName, sources: Record<'given' | 'family' | 'desk', Piece | undefined>): RowName {
  const parts = ['given', 'family', 'desk'] as const
  const long = parts.filter(part => name[part].length > lengths.name)
  if (long.length === 0) return name
  const lost = long.flatMap(part => sources[part] ?? [])
  const cut = Object.fromEntries(long.map(part => [part, '']))
  return { ...name, ...cut, left: [...name.left, ...new Set(lost)] }
}

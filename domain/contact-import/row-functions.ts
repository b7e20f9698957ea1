import type { ContactFunction } from '../contact.ts'
import { lengths } from '../text.ts'
import type { Piece, Pieces } from './pieces.ts'

const most = 20

export type RowFunctions = { readonly functions: ContactFunction[]; readonly left: readonly Piece[] }

/** What a row says somebody does, and where: the first role goes with the first outlet, and so on. */
export function rowFunctions(pieces: Pieces): RowFunctions {
  const outlets = split(pieces('outlet'))
  const roles = split(pieces('role'))
  const count = Math.max(outlets.length, roles.length)
  const pairs = Array.from({ length: count }, (_, index) => [outlets[index], roles[index]] as const)
  const fitting = pairs.slice(0, most)
  return {
    functions: fitting.map(([outlet, role]) => ({
      outlet: outlet?.text ?? '',
      role: role?.text ?? '',
      from: '',
      until: '',
    })),
    left: [
      ...pairs.slice(most).flatMap(pair => pair.filter(piece => piece !== undefined)),
      ...tooLong(pieces('outlet')),
      ...tooLong(pieces('role')),
    ],
  }
}

/** « Le Progrès ; Lyon Capitale » is two. A slash or a comma may belong to a name, and divides nothing. */
const split = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces
    .filter(piece => piece.text.length <= lengths.name)
    .flatMap(piece => (isOne(piece) ? piece : divided(piece)))
    .filter(({ text }) => text !== '')

/** Nearly every cell names one: splitting, and copying the piece, would cost more than all the rest. */
const isOne = ({ text }: Piece): boolean =>
  !text.includes(';') && !text.includes('\n') && !text.includes(':::')

const divided = (piece: Piece): readonly Piece[] =>
  piece.text.split(/\s*(?:;|\n|:::)\s*/u).map(text => ({ ...piece, text }))

const tooLong = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ text }) => text.length > lengths.name)

import fc from 'fast-check'
import type { ImportTarget } from '../../domain/contact-import.ts'

/** Columns of a small newsroom's sheet, with what people put in them. The few values meet often, on purpose. */
const columns: readonly (readonly [ImportTarget, readonly string[]])[] = [
  ['civility', ['', 'Mme', 'M.']],
  ['given', ['', 'Jean', 'J.', 'Jeanne', 'Zoé']],
  ['family', ['', 'Dupont', 'DUPOND', 'Ba', 'Le Goff']],
  ['desk', ['', '', '', 'Rédaction']],
  ['outlet', ['', 'Le Fanal', 'LE FANAL', 'Radio Garonne', 'Le Fanal ; Radio Garonne']],
  ['role', ['', '', 'Reporter', 'Rédacteur']],
  ['mail', ['', 'a@x.example', 'b@x.example', 'redaction@x.example', 'A@X.example;b@x.example', 'illisible']],
  ['phone', ['', '01 99 00 12 34', '06 39 98 12 34', '06 39 98 12 34 (perso)']],
  ['beats', ['', 'Économie', 'économie ; Climat']],
  ['town', ['', '', 'Lyon', 'Nantes']],
  ['postal-code', ['', '', '69001', '44000']],
  ['press-card', ['', '', '12345', '678']],
  ['notes', ['', '', 'vue à Lyon', 'rappeler']],
]

export const rowTargets: readonly ImportTarget[] = columns.map(([target]) => target)
export const rowHeadings: readonly string[] = columns.map(([target]) => target)

/** Rows under `rowHeadings`. */
export const anyRows = (most: number): fc.Arbitrary<string[][]> =>
  fc.array(fc.tuple(...columns.map(([, cells]) => fc.constantFrom(...cells))), {
    minLength: 1,
    maxLength: most,
  })

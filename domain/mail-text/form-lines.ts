import type { Cell } from '../blocks.ts'
import { runsText } from './runs-text.ts'

const lineOf = ({ paragraphs }: Cell): string =>
  paragraphs
    .map(({ runs }) => runsText(runs))
    .filter(text => text !== '')
    .join('   ')

/** A row of a form as a line to go on with: « Média : », « Présence : ☐ Assistera   ☐ N’assistera pas ». */
export const formLines = ([label, answer]: readonly Cell[]): string[] => {
  const asked = label === undefined ? '' : lineOf(label)
  const given = answer === undefined ? '' : lineOf(answer)
  return asked === '' ? [] : [`${asked}\u00A0: ${given}`.trimEnd()]
}

import { bareNumber } from '../compose/end-marks.ts'
import type { FactChange } from '../fact-sheet.ts'
import type { Correction, PressNote } from '../press-note.ts'

const effects: Record<Correction['effect'], string> = {
  updates: 'mise à jour',
  corrects: 'rectificatif',
  'cancels-and-replaces': 'remplacement',
  cancels: 'annulation',
}

const numbered = (word: string, number: string): string =>
  bareNumber(number) === '' ? word : `${word} n°\u00A0${bareNumber(number)}`

/** That another note stands in for this one: whoever holds it holds an outdated one, even if no fact has changed since. */
export const supersededChange = (
  note: Pick<PressNote, 'number'>,
  by: Pick<PressNote, 'number' | 'corrects'>,
): FactChange => ({
  kind: 'standing',
  about: numbered('note', note.number),
  before: 'en vigueur',
  after: numbered(effects[by.corrects?.effect ?? 'updates'], by.number),
})

import { foldText } from '../contact-search/fold.ts'
import { findHourMentions } from '../french/hours.ts'
import type { NoteContent } from '../press-note.ts'
import { daysIn } from './day-line.ts'

type Effect = NonNullable<NoteContent['corrects']>['effect']

const effects: readonly (readonly [Effect, RegExp])[] = [
  [
    'cancels-and-replaces',
    /\b(?:annule(?:nt)? et remplace|remplace(?:nt)? (?:et annule )?(?:la|le|l|celle|celui) )/,
  ],
  [
    'cancels',
    /^(?:annulation|annule)\b|\b(?:annule (?:la|le|l)|est annulee?|sont annulee?s|n aura pas lieu)\b/,
  ],
  [
    'corrects',
    /^(?:rectificatif|erratum|note rectificative|communique rectificatif)\b|\bcorrige (?:la|le|l|celle|celui)\b/,
  ],
  [
    'updates',
    /^(?:mise a jour|actualisation|note actualisee|actualise|programme actualise)\b|\b(?:met a jour|actualise) (?:la|le|l)\b/,
  ],
]

/** What a line says that this note does to an earlier one: « Annule et remplace la note n° 961 du 1er mai 2021 ». */
export function correctionLine(text: string, noteDate: string, today: string): NoteContent['corrects'] {
  const folded = foldText(text)
  if (text.length > 250) return null
  const effect = effects.find(([, form]) => form.test(folded))?.[0]
  if (effect === undefined) return null
  const number = /n\s?(?:[°º]|o\s)\s*([\p{L}\d][\p{L}\d/_-]{0,30})/iu.exec(text)?.[1] ?? ''
  const [day = ''] = daysIn(text, noteDate, today)
  return { effect, noteId: null, number: /\d/u.test(number) ? number : '', day }
}

/** « Sous embargo jusqu’au jeudi 6 mai 2021 à 9 h 30 »; null without a day. */
export function embargoLine(text: string, noteDate: string, today: string): NoteContent['embargo'] {
  if (!/embargo/iu.test(text) || text.length > 250) return null
  const [day] = daysIn(text, noteDate, today)
  const [hour] = findHourMentions(text)
  const given = day ?? (noteDate !== '' && hour !== undefined ? noteDate : '')
  return given === '' ? null : { day: given, clock: hour?.clock ?? '' }
}

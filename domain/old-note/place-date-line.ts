import { findDateMentions } from '../french/dates.ts'
import { lengths } from '../text.ts'
import { dayOf } from './day-line.ts'

export type PlaceDate = { readonly place: string; readonly date: string; readonly rest: string }

/**
 * « Paris, le 5 mai 2021 », « Lyon le mercredi 5 mai 2021 », « Le 05/05/2021 », « Paris, le 5 mai 2021 – N° 962 ». A day
 * of the week in front of a date without a year is rather that of the visit: null, as for any other line.
 */
export function placeDateLine(text: string, today: string): PlaceDate | null {
  const [mention, second] = findDateMentions(text)
  if (mention === undefined || second !== undefined || text.length > 120) return null
  const lead = text
    .slice(0, mention.index)
    .replace(/[\s,]*(?<!\p{L})(?:le|ce|du)?\s*$/iu, '')
    .replace(/^(?:fait )?à\s+/iu, '')
  const rest = text.slice(mention.index + mention.length).replace(/^[\s,.–—|-]+/u, '')
  const isPlace =
    /^\p{Lu}[\p{L}'’ .-]*$/u.test(lead) && lead.split(/[ -]/u).length <= 7 && lead.length <= lengths.name
  const hasMark = /,|\ble\b/u.test(text.slice(lead.length, mention.index)) || mention.weekday === null
  if (lead !== '' && !(isPlace && hasMark)) return null
  if (lead === '' && mention.weekday !== null && !/^le /iu.test(text)) return null
  if (rest !== '' && !/^\(?n\s?[°ºo]|^réf|^communiqué|^\d{1,2} ?[h:]/iu.test(rest)) return null
  const date = dayOf(mention, '', today)
  return date === '' ? null : { place: lead, date, rest }
}

/** « N° 962 », « N°2021-118 », « Réf. : 12/2021 », « Communiqué n° 45 ». The number as it is written, or null. */
export function numberLine(text: string): string | null {
  const [, number] =
    /^(?:\(?(?:note|communiqué|cp|réf(?:érence)?\.?|n\/réf\.?)\s*:?\s*)?n\s?(?:[°º]|o\b|os?\.)\s*:?\s*([\p{L}\d][\p{L}\d /._-]{0,30}?)\)?$/iu.exec(
      text,
    ) ??
    /^(?:n\/)?réf(?:érence)?\.?\s*:\s*([\p{L}\d][\p{L}\d/._-]{0,30})$/iu.exec(text) ??
    /^((?:19|20)\d\d[-/]\d{1,5})$/u.exec(text) ??
    []
  return number === undefined || !/\d/u.test(number) ? null : number.trim()
}

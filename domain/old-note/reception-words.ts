import { findHourMentions } from '../french/hours.ts'
import type { Reception } from '../reception.ts'
import { noSite, type Site } from '../site.ts'
import { siteOf } from './site-words.ts'

const begins =
  /^(?:(?:pool|presse|médias?|autres médias|véhicules? techniques?|techniques?|photographes?|télévisions?)\s*(?:presse)?\s*:\s*)?(?:lieu (?:et (?:horaires?|heure) )?de rendez-vous|rendez-vous|RDV|accueil (?:(?:de |et positionnement (?:de )?)?(?:la )?presse|des (?:journalistes|médias|rédactions|équipes))|(?:arrivée|mise en place|pré-?positionnement|installation|regroupement) (?:de (?:la )?)?(?:presse|des (?:journalistes|médias))|point de rendez-vous)/iu

export const isReception = (text: string): boolean =>
  text.length <= 400 &&
  begins.test(text) &&
  (findHourMentions(text).length > 0 || /:|(?:sur|devant|à) l/u.test(text))

const audienceOf = (text: string): Reception['audience'] => {
  const folded = text.toLocaleLowerCase('fr')
  if (/pool/u.test(folded.slice(0, 60))) return 'pool'
  if (/véhicules? techniques?|camions? (?:sat|tv)|cars? (?:régie|sat)/u.test(folded.slice(0, 60)))
    return 'vans'
  return /^autres/u.test(folded) ? 'others' : 'all'
}

export type ReadReception = { readonly reception: Reception; readonly site: Site | null }

/**
 * « Rendez-vous à partir de 9h15 sur le site de l’École – 34 Points de Vue 77127 Lieusaint »: the hours of the press and
 * the place, which is that of the visit unless another is known.
 */
export function receptionOf(text: string): ReadReception {
  const hours = findHourMentions(text)
  const [first, second] = hours
  const isUntil =
    first !== undefined &&
    (/(?:jusqu[’']à|avant|au plus tard (?:à)?)\s*$/iu.test(text.slice(0, first.index)) ||
      /^\s*(?:au plus tard|maximum)/iu.test(text.slice(first.index + first.length)))
  const isRange =
    first !== undefined &&
    second !== undefined &&
    /^\s*(?:à|et|-|–|—)\s*$/u.test(text.slice(first.index + first.length, second.index))
  const end = isRange ? second : first
  const [, parking = ''] = /[.;]?\s*(?:stationnement|parking)\s*:\s*(.+)$/iu.exec(text) ?? []
  const behind = end === undefined ? text.replace(begins, '') : text.slice(end.index + end.length)
  const place = behind
    .replace(/[.;]?\s*(?:stationnement|parking)\s*:.*$/iu, '')
    .replace(/^[\s:,–—-]+/u, '')
    .replace(/^(?:précises?|au plus tard)\s*[:,–—-]?\s*/iu, '')
  return {
    reception: {
      audience: audienceOf(text),
      from: isUntil ? '' : (first?.clock ?? ''),
      to: isRange ? (second?.clock ?? '') : isUntil ? (first?.clock ?? '') : '',
      site: noSite,
      parking: parking.replace(/[\s.]+$/u, '').slice(0, 300),
      words: '',
    },
    site: place === '' ? null : siteOf(place),
  }
}

import { findDateMentions, weekdays } from '../french/dates.ts'
import { findHourMentions } from '../french/hours.ts'
import { lengths } from '../text.ts'
import { dayOf } from './day-line.ts'

const until =
  /(?:avant|jusqu[’']au?|au plus tard|d[’']ici(?: au?)?|date limite|clôture[^.]{0,40}|limite)\s*:?\s*(?:le\s+)?/iu
const oneDay = 86_400_000

export type Deadline = { readonly day: string; readonly clock: string }

/** The first such day of the week from `from` on. */
function comingWeekday(index: number, from: string): string {
  const start = new Date(`${from}T00:00:00Z`)
  const ahead = (index - ((start.getUTCDay() + 6) % 7) + 7) % 7
  return new Date(start.getTime() + ahead * oneDay).toISOString().slice(0, 10)
}

/** « avant le mercredi 5 mai 2021 à 18h », « au plus tard mardi 12h », « ce jour avant 18 h »; null without a day. */
export function deadlineIn(text: string, noteDate: string, today: string): Deadline | null {
  const start = until.exec(text)
  if (start === null) return null
  const from = Math.max(0, start.index - 25)
  const near = text.slice(from, start.index + 110)
  const [mention] = findDateMentions(near)
  const hours = findHourMentions(near)
  const clock = hours[0]?.clock ?? (/(?<!\p{L})midi(?!\p{L})/iu.test(near) ? '12:00' : '')
  if (mention !== undefined) {
    const day = dayOf(mention, noteDate, today)
    return day === '' ? null : { day, clock }
  }
  const named = new RegExp(`(?<!\\p{L})(?:${weekdays.join('|')})(?!\\p{L})`, 'iu')
    .exec(near)?.[0]
    .toLowerCase()
  const weekday = weekdays.map(String).indexOf(named ?? '')
  if (weekday !== -1 && noteDate !== '') return { day: comingWeekday(weekday, noteDate), clock }
  return /ce jour|aujourd[’']hui|ce soir/iu.test(near) && noteDate !== '' ? { day: noteDate, clock } : null
}

const articles: readonly (readonly [RegExp, string])[] = [
  [/^de la /iu, 'la '],
  [/^de l[’']/iu, 'l’'],
  [/^du /iu, 'le '],
  [/^des /iu, 'les '],
  [/^(?:de |d[’'])/iu, ''],
]

/** « auprès du service de presse de la préfecture : » gives « le service de presse de la préfecture »; else empty. */
export function officeIn(text: string): string {
  const [, after = ''] =
    /(?:auprès|par (?:mail|courriel) (?:à|au)(?= (?:service|cabinet|bureau)))\s+(.+)$/isu.exec(text) ?? []
  const written =
    after.split(
      /\s*(?::|\||,?\s(?:avant|jusqu|au plus tard|d[’']ici|à l[’']adresse|par (?:mail|courriel|téléphone)|en (?:précisant|indiquant)|via|munis?|pour)(?!\p{L})|\.\s|\.$|;)/iu,
    )[0] ?? ''
  const bare = written.replace(/[\s,(–—-]+$/u, '')
  const [form, article = ''] = articles.find(([start]) => start.test(bare)) ?? [/^/u, '']
  const office = article + bare.replace(form, '')
  return office.length <= lengths.line ? office : ''
}

const number: Readonly<Record<string, number>> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 }

/** « une personne par média », « deux journalistes maximum par rédaction »; null where no limit is said. */
export function quotaIn(text: string): number | null {
  const [, count = ''] =
    /(\d{1,2}|une?|deux|trois|quatre|cinq) (?:seule? )?(?:personnes?|journalistes?|représentants?|accréditations?|places?)(?: (?:au plus|maximum|maximale?|accréditée?s?))* par (?:média|rédaction|titre|organe|chaîne)/iu.exec(
      text,
    ) ?? []
  const limit = number[count.toLowerCase()] ?? Number(count)
  return limit >= 1 && limit <= 100 ? limit : null
}

const bring =
  /(?:munie?s? (?:obligatoirement )?d(?:e |[’'])|(?:se|vous) munir d(?:e |[’'])|(?:à|merci de) présenter(?: à l[’']arrivée)?\s*:?\s*|présentation (?:obligatoire )?d(?:e |[’']))(?<what>.+)$/iu
const send =
  /(?:en (?:précisant|indiquant|mentionnant|communiquant|joignant)|merci d(?:e |[’'])(?:préciser|indiquer|communiquer|transmettre|fournir|joindre)|à (?:indiquer|préciser|fournir|transmettre)|informations? (?:à (?:fournir|transmettre)|requises?|nécessaires?))\s*:?\s*(?<what>.+)?$/iu

export type Asked = { readonly toSend: string | null; readonly toBring: string | null }

/** What is to be sent with the request, and what to be shown on the spot; null where the text asks for neither. */
export function askedIn(text: string): Asked {
  const sentences = text.split(/(?<=[.;])\s+(?=\p{Lu})/u)
  const first = (form: RegExp): string | null => {
    const match = sentences.map(sentence => form.exec(sentence)).find(found => found !== null)
    return match === null || match === undefined
      ? null
      : (match.groups?.['what'] ?? '').replace(/[\s.;]+$/u, '').slice(0, lengths.sentence)
  }
  const toBring = first(bring)
  const toSend = first(send)
  return { toSend: toSend === toBring ? null : toSend, toBring }
}

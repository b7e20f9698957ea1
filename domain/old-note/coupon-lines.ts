import { type Coupon, couponAsks, couponSchema } from '../press-note.ts'
import type { FoundField } from '../returned.ts'
import { lengths } from '../text.ts'
import { deadlineIn } from './desk-words.ts'
import { find, type Line } from './line.ts'
import { waysOf } from './ways.ts'

type Ask = (typeof couponAsks)[number]

/** What the lines to fill in are called, folded. */
const asked: readonly (readonly [Ask, RegExp])[] = [
  ['name', /^(?:(?:nom|prenom)s?(?: et | )?(?:nom|prenom)?s?|m mme.*)$/],
  ['outlet', /^(?:media|organe de presse|redaction|titre|journal|nom du media)$/],
  ['role', /^(?:fonction|qualite|poste)$/],
  [
    'phone',
    /^(?:(?:numero de )?(?:telephone|portable|mobile|tel)(?: (?:portable|mobile))?|n de (?:telephone|portable))$/,
  ],
  [
    'mail',
    /^(?:(?:adresse )?(?:mail|e mail|courriel|electronique|mel)|adresse (?:mail|e mail|courriel|electronique))$/,
  ],
  [
    'press-card',
    /^(?:(?:n|no|numero)(?: de)? (?:carte de presse|carte)|carte de presse(?: n(?:o|umero)?)?)$/,
  ],
  ['crew', /^(?:equipe|nombre de personnes|accompagnants?|jri.*|nom des accompagnants)$/],
  ['vehicle', /^(?:vehicule|immatriculation|plaque.*)$/],
  ['attendance', /(?:participera|assistera|sera present|presence|n assistera pas|ne participera pas)/],
]

export type ReadCoupon = { readonly coupon: Coupon | null; readonly found: readonly FoundField[] }

/** The coupon at the end of an invitation: its title, what is asked, until when and to whom it returns. */
export function readCoupon(lines: readonly Line[], noteDate: string, today: string): ReadCoupon {
  const [first, ...others] = lines
  if (first === undefined) return { coupon: null, found: [] }
  const found = [find('coupon.title', 'coupon', first.text, 0.95, first)]
  const asks = new Set<Ask>()
  const mails: string[] = []
  const phones: string[] = []
  let deadline = deadlineIn(first.text, noteDate, today)
  for (const line of others) {
    const blank = line.folded.replace(/(?: |^)[_.]+/gu, '').trim()
    const ask = asked.find(([, form]) => form.test(blank))?.[0]
    if (ask !== undefined) asks.add(ask)
    const ways = waysOf(line)
    mails.push(...ways.mails)
    phones.push(...ways.phones)
    const until = deadlineIn(line.text, noteDate, today)
    deadline ??= until
    const isRead = ask !== undefined || until !== null || ways.mails.length + ways.phones.length > 0
    if (isRead)
      found.push(find(ask === undefined ? 'coupon.mails' : 'coupon.asks', 'coupon', line.text, 0.85, line))
  }
  const title = first.text.replace(/\s*:$/u, '')
  const coupon = couponSchema.parse({
    title: title.length <= lengths.name ? title : '',
    untilDay: deadline?.day ?? '',
    untilClock: deadline?.clock ?? '',
    mails: [...new Set(mails)].slice(0, 5),
    phones: [...new Set(phones)].slice(0, 5),
    asks: couponAsks.filter(ask => asks.has(ask)),
  })
  return { coupon, found }
}

import { type Block, type Cell, link, type Run, text } from '../blocks.ts'
import { longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { Coupon, couponAsks, NoteContent } from '../press-note.ts'
import { announcesEvent, type ComposeInput, type Voice, zoneRemark } from './context.ts'
import { prose } from './prose.ts'

export type CouponAsk = (typeof couponAsks)[number]

/** What each line of the coupon asks for, as it is printed. */
export const couponLabels: Record<CouponAsk, string> = {
  name: 'Prénom et nom',
  outlet: 'Média',
  role: 'Fonction',
  phone: 'Téléphone portable',
  mail: 'Adresse électronique',
  'press-card': 'Numéro de carte de presse',
  crew: 'Équipe (prénoms, noms, fonctions)',
  vehicle: 'Véhicule (modèle, immatriculation)',
  attendance: 'Présence',
}

/** Share of the text width that the labels take. */
const labels = 0.36

/** Whether the note prints its coupon: an invitation that still invites. */
export const printsCoupon = (note: NoteContent): boolean =>
  note.coupon !== null && note.kind === 'invitation' && announcesEvent(note)

const orBetween = (groups: readonly Run[][]): Run[] =>
  groups.flatMap((runs, index) =>
    index === 0 ? runs : [text(index === groups.length - 1 ? ' ou ' : ', '), ...runs],
  )

/** « À retourner avant le mercredi 5 mai 2021 à 18 h à presse@… ou au 01 … » */
function returnRuns(
  { coupon, facts }: { coupon: Coupon; facts: ComposeInput['facts'] },
  voice: Voice,
): Run[] {
  const { untilDay, untilClock, mails, phones, form } = coupon
  const zone = facts === null ? '' : zoneRemark(facts.timeZone)
  const hour = untilClock === '' ? '' : ` à ${formatClock(untilClock, voice.hours)}${zone}`
  const until = untilDay === '' ? '' : ` avant le ${longDate(untilDay)}${hour}`
  const ways: Run[][] = [
    ...mails.map((mail, index): Run[] => [
      ...(index === 0 ? [text('à ')] : []),
      link(mail, `mailto:${mail}`),
    ]),
    ...phones.map((phone): Run[] => [text(`au ${phone.trim().replace(/ +/gu, '\u00A0')}`)]),
    ...(form === '' ? [] : [[text('en ligne\u00A0: '), link(form.replace(/^https:\/\//u, ''), form)]]),
  ]
  if (until === '' && ways.length === 0) return []
  return [...prose(`À retourner${until}`), ...(ways.length === 0 ? [] : [text(' '), ...orBetween(ways)])]
}

const cell = (...lines: readonly string[]): Cell => ({
  paragraphs: lines.map(line => ({ style: 'coupon-label', runs: prose(line) })),
})

const answerCell = (ask: CouponAsk): Cell =>
  ask === 'attendance' ? cell('☐\u00A0Assistera', '☐\u00A0N’assistera pas') : cell('')

/**
 * The reply coupon, last on the page so that it can be cut off: its title, until when and to whom it goes back, and a
 * line for each thing asked. Nothing in any other kind of note, or in one that cancels.
 */
export function couponBlocks({ note, facts }: ComposeInput, voice: Voice): Block[] {
  const { coupon } = note
  if (coupon === null || !printsCoupon(note)) return []
  const title = coupon.title.trim() || 'Coupon-réponse'
  const runs = returnRuns({ coupon, facts }, voice)
  const asks = [...new Set(coupon.asks)]
  return [
    { kind: 'heading', part: 'coupon', at: 'coupon.title', style: 'section', level: 2, runs: prose(title) },
    ...(runs.length === 0
      ? []
      : [{ kind: 'paragraph', part: 'coupon', at: 'coupon', style: 'coupon', runs } as const]),
    ...(asks.length === 0
      ? []
      : [
          {
            kind: 'table',
            part: 'coupon',
            at: 'coupon.asks',
            isForm: true,
            caption: title,
            widths: [labels, 1 - labels],
            header: [],
            rows: asks.map(ask => [cell(couponLabels[ask]), answerCell(ask)]),
            rowsAt: asks.map(ask => `coupon.asks[${coupon.asks.indexOf(ask)}]`),
          } as const,
        ]),
  ]
}

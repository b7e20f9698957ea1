import type { AccreditationDesk } from '../accreditation-desk.ts'
import { type Voice, zoneRemark } from '../compose/context.ts'
import type { Fact, FactKind } from '../fact-sheet.ts'
import { longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { TimeZone } from '../moment.ts'
import { factAt } from './fact-at.ts'

/** « mercredi 5 mai 2021 à 18 h »; the hour alone says nothing before there is a day. */
function deadlineOf({ deadlineDay, deadlineClock }: AccreditationDesk, voice: Voice, zone: TimeZone): string {
  if (deadlineDay === '') return ''
  const hour = deadlineClock === '' ? '' : ` à ${formatClock(deadlineClock, voice.hours)}${zoneRemark(zone)}`
  return `${longDate(deadlineDay)}${hour}`
}

/** What is said of each desk that takes requests for accreditation. */
export const deskFacts = (desks: readonly AccreditationDesk[], voice: Voice, zone: TimeZone): Fact[] =>
  desks.flatMap((desk, index) => {
    const path = `desk ${index}`
    const whose = desk.office === '' ? '' : `, ${desk.office}`
    const say = (field: string, about: string, value: string, kind: FactKind = 'desk') =>
      factAt(path, field, { kind, about: `${about}${whose}`, value })
    return [
      ...say('deadline', 'date limite d’accréditation', deadlineOf(desk, voice, zone), 'deadline'),
      ...factAt(path, 'office', { kind: 'desk', about: 'accréditation', value: desk.office }),
      ...say('scope', 'portée de l’accréditation', desk.scope),
      ...say('mails', 'adresse d’accréditation', desk.mails.join(', ')),
      ...say('form', 'formulaire d’accréditation', desk.form),
      ...say('phones', 'téléphone d’accréditation', desk.phones.join(', ')),
      ...say('to-send', 'à indiquer pour l’accréditation', desk.toSend),
      ...say('to-bring', 'à présenter à l’arrivée', desk.toBring),
      ...say('quota', 'personnes par média', desk.quotaPerOutlet === null ? '' : String(desk.quotaPerOutlet)),
      ...say('remote', 'accréditation à distance', desk.remote),
    ]
  })

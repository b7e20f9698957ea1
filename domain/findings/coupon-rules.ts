import { datesOf } from '../event-note.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

const part = 'coupon'

/** An invitation whose coupon cannot be answered: until when, to whom, with what; or a coupon that does not print. */
export function couponFindings({ note, facts, day }: CheckedNote): Finding[] {
  const { coupon, kind, corrects } = note
  if (coupon === null) return []
  if (kind !== 'invitation') return [{ code: 'coupon-misplaced', severity: 'warning', part, field: 'coupon' }]
  if (corrects?.effect === 'cancels') return []
  const found: Finding[] = []
  const { untilDay: deadline, mails, phones, form, asks } = coupon
  const field = 'coupon.untilDay'
  const [start] = facts === null ? [] : datesOf(facts)
  if (deadline === '') {
    found.push({ code: 'coupon-deadline-missing', severity: 'blocking', part, field })
  } else if (start !== undefined && deadline > start) {
    found.push({ code: 'coupon-deadline-after-start', severity: 'blocking', part, field, deadline, start })
  } else if (day !== '' && deadline < day) {
    found.push({ code: 'coupon-deadline-past', severity: 'warning', part, field, deadline })
  }
  if (mails.length + phones.length === 0 && form === '') {
    found.push({ code: 'coupon-unanswerable', severity: 'blocking', part, field: 'coupon.mails' })
  }
  if (asks.length === 0) {
    found.push({ code: 'coupon-asks-nothing', severity: 'warning', part, field: 'coupon.asks' })
  }
  return found
}

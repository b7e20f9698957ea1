import type { Failure } from '../../domain/failure.ts'
import type { Messages } from '../messages/messages.tsx'

/** Why nothing left, as a sentence; empty where the person gave up herself. */
export function troubleOf({ code, field = '' }: Failure, { distribution, failures }: Messages): string {
  const { troubles } = distribution
  switch (code) {
    case 'cancelled':
      return ''
    case 'no-program':
      return troubles.noProgram
    case 'no-recipient':
      return troubles.noRecipient
    case 'too-large':
      return field === 'attach' ? troubles.tooHeavy : troubles.tooMany
    case 'invalid':
      return invalidTrouble(field, troubles)
    case 'disk-full':
      return troubles.diskFull
    case 'read-only':
      return troubles.readOnly
    case 'not-found':
      return failures['not-found']
    default:
      return troubles.other
  }
}

function invalidTrouble(field: string, troubles: Messages['distribution']['troubles']): string {
  if (field === 'programme.days') return troubles.noDate
  if (field === 'attach.ics') return troubles.noEvent
  if (field === 'choice') return troubles.noHour
  return field.startsWith('to.listIds') ? troubles.listGone : troubles.other
}

import type { MovedDay } from '../../domain/calendar/event-move.ts'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import type { Messages } from '../messages/messages.tsx'

/** What a moved day is the day of: « Programme, jour 2 », « Date limite d’accréditation auprès de la préfecture ». */
export function movedDayName({ field }: MovedDay, event: EventNoteDraft, { calendar }: Messages): string {
  const words = calendar.movedDays
  const [, noun = '', place = '0'] = /^(\w+)(?:\.days)?\[(\d+)\]/.exec(field) ?? []
  const at = Number(place)
  switch (noun) {
    case 'persons': {
      const { civility = '', given = '', family = '' } = event.persons[at] ?? {}
      return words.persons([civility, given, family].filter(part => part !== '').join(' '))
    }
    case 'desks':
      return words.desks(event.desks[at]?.office ?? '')
    case 'notices':
      return words.notices(shortened(event.notices[at]?.text ?? ''))
    default:
      return words.programme(at + 1, event.programme.days.length)
  }
}

const mostShown = 60

const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)

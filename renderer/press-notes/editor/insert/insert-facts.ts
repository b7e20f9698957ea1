import { accreditationDeskSchema } from '../../../../domain/accreditation.ts'
import { type EventNoteDraft, noticeSchema } from '../../../../domain/event-note.ts'
import type { InsertId } from '../../../../domain/insertable.ts'
import { programmeDaySchema, sequenceSchema, stepSchema } from '../../../../domain/programme.ts'
import { receptionSchema } from '../../../../domain/reception.ts'
import type { Composer } from '../../composer/composer.ts'
import type { SlotPart } from '../page-nodes.ts'

/** Where the person goes on: a field in the page, or the form of a part. */
export type Destination =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'slot'; readonly part: SlotPart }

const slot = (part: SlotPart): Destination => ({ kind: 'slot', part })
const field = (path: string): Destination => ({ kind: 'field', path })

async function withEvent(
  composer: Composer,
  alter: (event: EventNoteDraft) => EventNoteDraft,
): Promise<EventNoteDraft | null> {
  if (!(await composer.ensureEvent())) return null
  composer.change(work => {
    const event = work.event === null ? null : alter(work.event)
    return event === work.event ? work : { ...work, event }
  })
  return composer.work.event
}

const firstDay = programmeDaySchema.parse({
  sequences: [sequenceSchema.parse({ steps: [stepSchema.parse({})] })],
})

/** Most notices of an event (event-note.ts). */
const mostNotices = 10

/**
 * Gives the note a part that its event or the note itself holds, where it has none yet, and says where the person goes
 * on. Null where the event could not be made.
 */
export async function insertFact(id: InsertId, composer: Composer): Promise<Destination | null> {
  switch (id) {
    case 'programme': {
      const event = await withEvent(composer, before =>
        before.programme.days.length > 0
          ? before
          : { ...before, programme: { ...before.programme, days: [firstDay] } },
      )
      return event === null ? null : field('programme.days[0].sequences[0].title')
    }
    case 'desk': {
      const event = await withEvent(composer, before =>
        before.desks.length > 0 ? before : { ...before, desks: [accreditationDeskSchema.parse({})] },
      )
      return event === null ? null : slot('accreditation')
    }
    case 'reception': {
      const event = await withEvent(composer, before =>
        before.reception.length > 0 ? before : { ...before, reception: [receptionSchema.parse({})] },
      )
      return event === null ? null : slot('accreditation')
    }
    case 'notice': {
      const event = await withEvent(composer, before =>
        before.notices.length >= mostNotices
          ? before
          : { ...before, notices: [...before.notices, noticeSchema.parse({})] },
      )
      return event === null ? null : field(`notices[${event.notices.length - 1}]`)
    }
    case 'contacts':
      return slot('contacts')
    case 'links':
      return slot('links')
    default:
      return null
  }
}

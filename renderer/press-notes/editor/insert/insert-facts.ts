import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { accreditationDeskSchema } from '../../../../domain/accreditation-desk.ts'
import { type EventNoteDraft, noticeSchema } from '../../../../domain/event-note.ts'
import type { InsertId } from '../../../../domain/insertable.ts'
import { programmeDaySchema, sequenceSchema, stepSchema } from '../../../../domain/programme.ts'
import { receptionSchema } from '../../../../domain/reception.ts'
import type { Composer } from '../../composer/composer.ts'
import { withAlteration } from '../change-manner.ts'
import type { SlotPart } from '../page-nodes.ts'
import type { Written } from './wishes.ts'

/** Where the person goes on: a field in the page, or the form of a part. */
export type Destination =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'slot'; readonly part: SlotPart }

const slot = (part: SlotPart): Destination => ({ kind: 'slot', part })
const field = (path: string): Destination => ({ kind: 'field', path })

/** What is inserted, and on which page. */
export type Insertion = {
  readonly id: InsertId
  readonly view: EditorView
  readonly composer: Composer
  /** What the person typed to insert it: it goes away in the same act. */
  readonly written: Written | null
}

/** Nothing where something else stands there by now. */
function withoutWritten({ doc, tr }: EditorState, written: Written | null): Transaction {
  if (written === null || written.to > doc.content.size) return tr
  const { from, to, text } = written
  return doc.textBetween(from, to) === text ? tr.delete(from, to) : tr
}

async function withEvent(
  { composer, view, written }: Insertion,
  alter: (event: EventNoteDraft) => EventNoteDraft,
): Promise<EventNoteDraft | null> {
  const link = await composer.ownEvent()
  if (link === null || view.isDestroyed) return null
  const tr = withAlteration(withoutWritten(view.state, written), before => {
    const work = link(before)
    const event = work.event === null ? null : alter(work.event)
    return event === work.event ? work : { ...work, event }
  })
  view.dispatch(tr)
  return composer.work.event
}

const firstDay = programmeDaySchema.parse({
  sequences: [sequenceSchema.parse({ steps: [stepSchema.parse({})] })],
})

/** Most notices of an event (event-note.ts). */
const mostNotices = 10

/**
 * Gives the note a part that its event or the note itself holds, where it has none yet, and says where the person goes
 * on: one act with what was typed for it. Null where the event could not be made.
 */
export async function insertFact(insertion: Insertion): Promise<Destination | null> {
  switch (insertion.id) {
    case 'programme': {
      const event = await withEvent(insertion, before =>
        before.programme.days.length > 0
          ? before
          : { ...before, programme: { ...before.programme, days: [firstDay] } },
      )
      return event === null ? null : field('programme.days[0].sequences[0].title')
    }
    case 'desk': {
      const event = await withEvent(insertion, before =>
        before.desks.length > 0 ? before : { ...before, desks: [accreditationDeskSchema.parse({})] },
      )
      return event === null ? null : slot('accreditation')
    }
    case 'reception': {
      const event = await withEvent(insertion, before =>
        before.reception.length > 0 ? before : { ...before, reception: [receptionSchema.parse({})] },
      )
      return event === null ? null : slot('accreditation')
    }
    case 'notice': {
      const event = await withEvent(insertion, before =>
        before.notices.length >= mostNotices
          ? before
          : { ...before, notices: [...before.notices, noticeSchema.parse({})] },
      )
      return event === null ? null : field(`notices[${event.notices.length - 1}]`)
    }
    case 'contacts':
      return slot('contacts')
    case 'links':
    case 'cover':
    case 'annexes':
    case 'coupon':
    case 'appearances':
      return slot(insertion.id)
    default:
      return null
  }
}

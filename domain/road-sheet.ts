import type { Block, Composition } from './blocks.ts'
import type { Voice } from './compose/context.ts'
import { zoneLine } from './compose/programme-lines.ts'
import { prose, proseParagraph } from './compose/prose.ts'
import { datesOf, type EventNoteDraft, type Standing } from './event-note.ts'
import { typeset } from './french/typography.ts'
import { plainLook } from './page-look.ts'
import { pressAccessWording } from './press-access-wording.ts'
import type { PressContact } from './press-contact.ts'
import { dayBlocks } from './road-sheet/day-blocks.ts'
import { contactBlocks, deskBlocks, noticeBlocks } from './road-sheet/reach-blocks.ts'
import { labelledLine } from './road-sheet/sheet-line.ts'

/** What a road sheet depends on. */
export type RoadSheetInput = {
  readonly event: EventNoteDraft
  /** The day that it is for, or empty for all of them. */
  readonly day: string
  readonly contacts: readonly PressContact[]
  readonly voice: Voice
  /** When it was made, in words: « 5 mai 2021 à 19 h 42 ». */
  readonly asOf: string
}

/** What a road sheet is called in files and on the page. */
export const roadSheetTitle = 'Feuille de route'

/** What must be seen before any hour is read. */
const standings: Record<Standing, string> = {
  option: 'Option\u00A0: à confirmer',
  confirmed: '',
  cancelled: 'Visite annulée',
}

/** The days of the programme that the sheet is about, each with its place in the event. */
const daysOf = ({ event, day }: RoadSheetInput) =>
  event.programme.days
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => day === '' || one.date === day)

/**
 * The attaché’s own sheet for a visit: hours, steps, addresses, press access, who attends, where the press is received
 * and whom to call, close enough for a day to stand on one A4. It is for her pocket, never for newsrooms. Pure.
 */
export function roadSheet(input: RoadSheetInput): Composition {
  const { event, day, contacts, voice, asOf } = input
  const heading = event.title === '' ? roadSheetTitle : `${roadSheetTitle} – ${event.title}`
  const general: readonly Block[] = [
    ...proseParagraph('heading', 'correction', standings[event.standing], 'standing'),
    ...labelledLine('Accès presse', pressAccessWording(event.programme.access), {
      part: 'programme',
      at: 'programme.access',
    }),
    ...proseParagraph('programme', 'caveat', zoneLine(event), 'timeZone'),
  ]
  return {
    language: 'fr-FR',
    title: typeset(heading),
    subject: roadSheetTitle,
    author: '',
    date: day || (datesOf(event)[0] ?? ''),
    category: roadSheetTitle,
    look: plainLook,
    header: [],
    footer: [`Document de travail, à ne pas diffuser – établi le ${asOf}`],
    blocks: [
      { kind: 'heading', part: 'heading', at: 'title', style: 'kind', level: 1, runs: prose(heading) },
      ...general,
      ...daysOf(input).flatMap(({ one, index }) => dayBlocks(event, one, index, voice)),
      ...deskBlocks(event, voice),
      ...contactBlocks(contacts),
      ...noticeBlocks(event),
    ],
  }
}

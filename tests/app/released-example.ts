import type { Page } from 'playwright-core'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import { eventDraftOf } from '../../domain/event-note.ts'
import { noteDraftOf } from '../../domain/press-note.ts'
import { ask } from './press-file.ts'

export type ReleasedExample = { readonly noteId: string; readonly eventId: string }

/** The day so many days from now, 'YYYY-MM-DD'. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Takes the demonstration over, with its visit in a month rather than in 2021, and releases its note as n° 962. */
export async function releaseExample(page: Page): Promise<ReleasedExample> {
  const { eventNoteId: eventId, pressNoteId: noteId } = await ask(page, 'demonstration.load', {})
  await alterEvent(page, eventId, before => {
    const text = JSON.stringify(before)
      .replaceAll('2021-05-06', dayFromNow(30))
      .replaceAll('2021-05-05', dayFromNow(29))
    return JSON.parse(text)
  })
  const note = await ask(page, 'pressNotes.get', { id: noteId })
  await ask(page, 'pressNotes.save', { id: noteId, draft: { ...noteDraftOf(note), date: dayFromNow(0) } })
  await ask(page, 'releases.release', { noteId, number: '962' })
  return { noteId, eventId }
}

/** Changes the event behind the screen’s back, as a form in another screen does. */
export async function alterEvent(
  page: Page,
  id: string,
  alter: (before: EventNoteDraft) => EventNoteDraft,
): Promise<void> {
  const before = eventDraftOf(await ask(page, 'eventNotes.get', { id }))
  await ask(page, 'eventNotes.save', { id, draft: alter(before) })
}

/** Puts the step of 10:10, the presentation of the AMI, off to another hour. */
export const putOff = (page: Page, { eventId }: ReleasedExample, clock = '10:40'): Promise<void> =>
  alterEvent(page, eventId, before => ({
    ...before,
    programme: {
      ...before.programme,
      days: before.programme.days.map(day => ({
        ...day,
        sequences: day.sequences.map(sequence => ({
          ...sequence,
          steps: sequence.steps.map(step =>
            step.time.kind === 'at' && step.time.at === '10:10'
              ? { ...step, time: { kind: 'at' as const, at: clock } }
              : step,
          ),
        })),
      })),
    },
  }))

/** Goes to a screen by its address, and waits for its title. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(address => location.assign(address), hash)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Prepares a text for people: what a mailing does, without a mail program. */
export const prepareText = (
  page: Page,
  noteId: string,
  addresses: readonly { name: string; mail: string }[],
  whoHad: string | null = null,
) =>
  ask(page, 'mailings.text', {
    noteId,
    to: { listIds: [], contactIds: [], addresses: [...addresses], whoHad },
    subject: '',
  })

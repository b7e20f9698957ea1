import { voiceOf } from '../domain/compose/context.ts'
import { type CorrectionEffect, draftCorrection } from '../domain/corrections/draft-correction.ts'
import { eventDraftOf } from '../domain/event-note.ts'
import { releaseChanges } from '../domain/facts.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { issuersOf } from '../domain/issuer.ts'
import type { PressNote } from '../domain/press-note.ts'
import type { Release } from '../domain/release.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { localDay } from './local-day.ts'
import { releaseIdOf } from './releases/release-id.ts'
import { createTurns } from './store/turns.ts'
import type { World } from './world.ts'

const twoDigits = (part: number): string => String(part).padStart(2, '0')
const localClock = (now: Date): string => `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`

/** The answers about what corrects a released note. */
export function correctionAnswers(world: World): AnswersTo<'releases.correct'> {
  const { store, changed } = world
  const correcting = createTurns()

  return {
    'releases.correct': ({ noteId, effect }) =>
      // Two presses of the button are one correction.
      correcting.take(noteId, async () => {
        const release = await store.releases.get(releaseIdOf(noteId))
        if (!release.ok) return release
        // Newsrooms hold the note that superseded it: that is the one to be corrected.
        if (store.pressNotes.get(noteId)?.status === 'superseded') return refuse('released')
        const open = openCorrection(world, noteId, effect)
        if (open !== undefined) return succeed(open)
        const drafted = await store.pressNotes.put(noteFrom(world, release.value, effect))
        if (drafted.ok) changed('pressNotes', drafted.value.id)
        return drafted
      }),
  }
}

/** The draft that already does this to the note: nobody corrects a note twice without meaning to. */
const openCorrection = ({ store }: World, noteId: string, effect: CorrectionEffect): PressNote | undefined =>
  store.pressNotes
    .list()
    .find(
      ({ status, corrects }) =>
        status === 'draft' && corrects?.noteId === noteId && corrects.effect === effect,
    )

function noteFrom({ store, now, newId }: World, release: Release, effect: CorrectionEffect): PressNote {
  const at = now()
  const { note } = release.work
  const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
  const today = {
    event: event === null ? null : eventDraftOf(event),
    issuers: issuersOf(note.issuerIds, store.library.read().issuers),
  }
  const draft = draftCorrection(effect, {
    release,
    changes: releaseChanges({ note, facts: release.facts }, today),
    event: today.event,
    day: localDay(at),
    clock: localClock(at),
    hours: voiceOf(today.issuers).hours,
  })
  const instant = at.toISOString()
  return {
    ...draft,
    id: newId(),
    status: 'draft',
    version: 1,
    releasedAt: '',
    supersededBy: null,
    createdAt: instant,
    changedAt: instant,
  }
}

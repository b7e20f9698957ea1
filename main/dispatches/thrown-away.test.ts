import { describe, expect, test } from 'vitest'
import { eventNoteDraftSchema } from '../../domain/event-note.ts'
import { openOffice } from '../../tests/fixtures/office/office.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'
import { plainPress, putReady, readyNote } from '../../tests/fixtures/store/released.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'
import { dispatchAnswers, recordDispatch } from '../dispatches.ts'
import { releaseAnswers } from '../releases.ts'
import { whoHad } from './who-had.ts'

const stamped = { createdAt: '2026-05-04T09:00:00.000Z', changedAt: '2026-05-04T09:00:00.000Z' }
const visitAt = (clock: string) => ({
  ...eventNoteDraftSchema.parse({
    title: 'Lieusaint',
    purpose: 'une visite',
    programme: {
      days: [
        { date: '2026-05-06', sequences: [{ steps: [{ time: { kind: 'at', at: clock }, text: 'Visite' }] }] },
      ],
    },
  }),
  id: idOf(7),
  ...stamped,
})
const about = { date: '2026-05-04', kind: 'note-aux-redactions', eventNoteId: idOf(7) } as const
const corrects = { effect: 'corrects', noteId: idOf(1), number: '963', day: '' } as const

/** An office in which a note was released and sent to somebody, and so was its correction. */
async function openReleased() {
  const opened = await openOffice()
  const { store, world } = opened
  granted(await store.eventNotes.put(visitAt('10:10')))
  await putReady(store, [readyNote(1, about), readyNote(2, { ...about, corrects })])
  const releases = releaseAnswers(world, { ...opened.office, pdf: plainPress })
  const send = async (n: number, mail: string) => {
    granted(await releases['releases.release']({ noteId: idOf(n), number: `${962 + n}` }))
    const release = granted(await releases['releases.get']({ noteId: idOf(n) }))
    const recipient = { contactId: null, name: '', outlet: '', mail }
    const { facts, number, eventNoteId } = release
    const head = {
      kind: 'mail',
      noteId: idOf(n),
      releaseId: release.id,
      eventNoteId,
      number,
      subject: '',
    } as const
    granted(await recordDispatch(world, { ...head, files: [], recipients: [recipient], facts }))
  }
  const kindsOf = async () =>
    granted(await dispatchAnswers(world)['dispatches.list']({ noteId: null, eventNoteId: null })).map(
      ({ number, changes }) => [number, changes.map(({ kind }) => kind)],
    )
  return { ...opened, send, kindsOf }
}

describe('a released note that was thrown away', () => {
  test('is still held by newsrooms, and wrong once its event changes', async () => {
    const { store, send, kindsOf } = await openReleased()
    await send(1, 'anne@presse.fr')
    granted(await store.pressNotes.remove(idOf(1)))
    expect(await kindsOf()).toEqual([['963', []]])
    granted(await store.eventNotes.put(visitAt('10:40')))
    expect(await kindsOf()).toEqual([['963', ['time']]])
    granted(await store.bin.erase('pressNotes', idOf(1)))
    expect(await kindsOf()).toEqual([['963', ['time']]])
  })

  test('stands in for the earlier one all the same, and who had it is told of the next', async () => {
    const { store, world, send, kindsOf } = await openReleased()
    await send(1, 'anne@presse.fr')
    await send(2, 'bob@presse.fr')
    granted(await store.pressNotes.remove(idOf(2)))
    expect(Object.fromEntries(await kindsOf())).toEqual({ '963': ['standing'], '964': [] })
    const reached = granted(await whoHad(world, idOf(1))).map(({ mail }) => mail)
    expect(reached.sort()).toEqual(['anne@presse.fr', 'bob@presse.fr'])
  })
})

test('a subject that is too long for the log does not keep what left out of it', async () => {
  const { world } = await openReleased()
  const head = { kind: 'pdf', noteId: null, releaseId: null, eventNoteId: idOf(7), number: '' } as const
  const subject = 'Note aux rédactions '.repeat(30)
  const recorded = await recordDispatch(world, { ...head, subject, files: [], recipients: [], facts: [] })
  expect(granted(recorded).subject).toHaveLength(300)
})

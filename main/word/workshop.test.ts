import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { everyKind } from '../../tests/documents/every-kind.ts'
import { assertWellMade } from '../../tests/documents/well-made.ts'
import { buildProgram } from '../../tests/fixtures/store/killed.ts'
import { workshopHere, workshopThread } from './workshop.ts'
import type { NoteJob } from './workshop-job.ts'

function jobOf(name: string): NoteJob {
  const found = everyKind.find(sample => sample.name === name)
  if (found === undefined) throw new Error(`no sample ${name}`)
  const mark = { noteId: randomUUID(), releaseId: null, eventNoteId: null }
  return { kind: 'note', input: found.input, mark, pictures: found.pictures, pages: null }
}

/** A workshop on the built thread, and what it complained of. */
async function open() {
  const complaints: unknown[] = []
  const script = await buildProgram('../../../main/word/workshop-thread.ts')
  return { workshop: workshopThread(script, error => complaints.push(error)), complaints }
}

describe('the workshop in a thread of its own', () => {
  test('makes the very bytes that are made here', async () => {
    const { workshop, complaints } = await open()
    for (const name of ['note', 'dossier']) {
      const job = jobOf(name)
      const [there, here] = [await workshop.write(job), await workshopHere.write(job)]
      if (!there.ok || !here.ok) return expect.fail('not made')
      assertWellMade(there.value)
      expect(Buffer.compare(there.value, here.value)).toBe(0)
    }
    expect(complaints).toEqual([])
  })

  test('says how far it has come', async () => {
    const { workshop } = await open()
    const heard: string[] = []
    await workshop.write(jobOf('dossier'), { onProgress: (done, total) => heard.push(`${done}/${total}`) })
    expect(heard).toEqual(['1/4', '2/4', '3/4'])
  })

  test('is stopped at once, and makes what waits behind', async () => {
    const { workshop, complaints } = await open()
    const stop = new AbortController()
    const first = workshop.write(jobOf('dossier'), { signal: stop.signal })
    const second = workshop.write(jobOf('note'))
    stop.abort()
    expect(await first).toEqual({ ok: false, failure: { code: 'cancelled' } })
    expect(await second).toMatchObject({ ok: true })
    expect(await workshop.write(jobOf('note'), { signal: stop.signal })).toEqual({
      ok: false,
      failure: { code: 'cancelled' },
    })
    expect(complaints).toEqual([])
  })

  test('leaves the thread of the window to others', async () => {
    const { workshop } = await open()
    await workshop.write(jobOf('note'))
    const job = jobOf('dossier')
    let beats = 0
    const beat = setInterval(() => {
      beats += 1
    }, 1)
    await workshop.write(job)
    clearInterval(beat)
    // Made here, it would leave no turn of the loop to anything else. How long each takes is for the bench.
    expect(beats).toBeGreaterThan(10)
  })
})

test('a thread that cannot be started is told, and refuses', async () => {
  const complaints: unknown[] = []
  const workshop = workshopThread('/nowhere/word.cjs', error => complaints.push(error))
  expect(await workshop.write(jobOf('note'))).toEqual({ ok: false, failure: { code: 'unexpected' } })
  expect(complaints.length).toBeGreaterThan(0)
})

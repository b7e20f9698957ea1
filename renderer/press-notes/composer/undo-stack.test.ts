import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type History, historySchema, longestHistory } from '../../../domain/history.ts'
import { type Workpiece, workpieceSchema } from '../../../domain/workpiece.ts'
import { type ChangeManner, UndoStack } from './undo-stack.ts'

const act: ChangeManner = { kind: 'act' }
const typing = (place: string): ChangeManner => ({ kind: 'typing', place })
const titled = (title: string, event: string | null = null): Workpiece =>
  workpieceSchema.parse({ note: { title }, event: event === null ? null : { title: event } })

/** A note on the desk: its titles one after the other, each a change at its own second. */
class Desk {
  work: Workpiece
  readonly undone: UndoStack
  #now = 0

  constructor(title = '', history: History | null = null) {
    this.work = titled(title)
    this.undone = new UndoStack(history, this.work)
  }

  change(title: string, how: ChangeManner = act, after = 5_000): void {
    this.#now += after
    const next = { ...this.work, note: { ...this.work.note, title } }
    this.undone.record(this.work, next, how, this.#now)
    this.work = next
  }

  undo(): string | null {
    return this.#show(this.undone.undo(this.work))
  }

  redo(): string | null {
    return this.#show(this.undone.redo(this.work))
  }

  #show(work: Workpiece | null): string | null {
    if (work !== null) this.work = work
    return work === null ? null : work.note.title
  }
}

/** What is read back at the next start. */
const throughDisk = (history: History): History => historySchema.parse(JSON.parse(JSON.stringify(history)))

test('what was done is undone, and done again, the last first', () => {
  const desk = new Desk('un')
  expect([desk.undone.canUndo, desk.undone.canRedo]).toEqual([false, false])
  desk.change('deux')
  desk.change('trois')
  expect([desk.undo(), desk.undo(), desk.undo()]).toEqual(['deux', 'un', null])
  expect([desk.redo(), desk.redo(), desk.redo()]).toEqual(['deux', 'trois', null])
})

test('a new change forgets what was undone before it', () => {
  const desk = new Desk('un')
  desk.change('deux')
  desk.undo()
  desk.change('autre')
  expect(desk.redo()).toBeNull()
  expect(desk.undo()).toBe('un')
})

test('undoing gives back the very same value, so that nothing is drawn again for nothing', () => {
  const desk = new Desk('un')
  const before = desk.work
  desk.change('deux')
  expect(desk.undone.undo(desk.work)).toBe(before)
})

describe('typing in one place', () => {
  test('is one step while it goes on', () => {
    const desk = new Desk()
    for (const text of ['V', 'Vi', 'Vis']) desk.change(text, typing('title'), 300)
    desk.change('Visite', typing('title'), 1_001)
    expect([desk.undo(), desk.undo(), desk.undo()]).toEqual(['Vis', '', null])
  })

  test('is a step of its own in each place, and after an act or an undo', () => {
    const desk = new Desk()
    desk.change('a', typing('title'), 100)
    desk.change('ab', typing('body[0]'), 100)
    desk.change('abc', act, 100)
    desk.change('abcd', typing('body[0]'), 100)
    expect([desk.undo(), desk.undo(), desk.undo()]).toEqual(['abc', 'ab', 'a'])
    desk.change('ax', typing('title'), 100)
    expect([desk.undo(), desk.undo()]).toEqual(['a', ''])
  })

  test('is cut into steps where it is long', () => {
    const desk = new Desk()
    for (let length = 1; length <= 100; length += 1) desk.change('a'.repeat(length), typing('title'), 80)
    expect([desk.undo()?.length, desk.undo()?.length, desk.undo()?.length]).toEqual([80, 40, 0])
  })

  test('that was taken back letter by letter leaves no empty step', () => {
    const desk = new Desk('un')
    desk.change('deux')
    for (const text of ['deux!', 'deux']) desk.change(text, typing('title'), 100)
    expect(desk.undo()).toBe('un')
  })
})

describe('a history', () => {
  test('goes on at the next start, both ways', () => {
    const before = new Desk('un')
    for (const title of ['deux', 'trois', 'quatre']) before.change(title)
    before.undo()
    const desk = new Desk('trois', throughDisk(before.undone.toHistory(before.work)))
    expect([desk.redo(), desk.undo(), desk.undo(), desk.undo(), desk.undo()]).toEqual([
      'quatre',
      'trois',
      'deux',
      'un',
      null,
    ])
    expect([desk.redo(), desk.redo(), desk.redo(), desk.redo()]).toEqual(['deux', 'trois', 'quatre', null])
  })

  test('has one step more where the note was changed elsewhere since', () => {
    const before = new Desk('un')
    before.change('deux')
    const desk = new Desk('ailleurs', throughDisk(before.undone.toHistory(before.work)))
    expect([desk.undo(), desk.undo()]).toEqual(['deux', 'un'])
  })

  test('that does not fit is forgotten, and the note stays as it is', () => {
    const path = ['note', 'body', 7, 'text']
    const edit = { back: [{ op: 'put' as const, path, value: '' }], forth: [] }
    const desk = new Desk('un', { present: titled('un'), past: [edit, edit], future: [edit] })
    expect(desk.undo()).toBeNull()
    expect(desk.undone.canUndo).toBe(false)
    expect(desk.work).toEqual(titled('un'))
  })

  test('keeps the latest steps, in bounds that the schema and a message allow', () => {
    const desk = new Desk()
    for (let count = 1; count <= 700; count += 1) desk.change(String(count))
    const { past } = desk.undone.toHistory(desk.work)
    expect(past).toHaveLength(longestHistory)
    expect(past.at(-1)?.back).toEqual([{ op: 'put', path: ['note', 'title'], value: '699' }])

    const heavy = new Desk()
    for (let count = 1; count <= 100; count += 1)
      heavy.change(`${count}${count % 2 === 0 ? 'é' : 'à'}`.repeat(3_000))
    const text = JSON.stringify(heavy.undone.toHistory(heavy.work).past)
    expect(text.length).toBeLessThan(260_000)
    expect(text.length).toBeGreaterThan(100_000)
    expect(text).toContain('99à99à')
  })

  test('of any changes, undone and done again at will over restarts, never loses one', () => {
    const move = fc.oneof(fc.constantFrom('undo', 'redo', 'restart'), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), moves => {
        let desk = new Desk('début')
        // The plain model of an undo stack: all the states, and where one stands.
        let states = ['début']
        let at = 0
        for (const said of moves) {
          if (said === 'restart') {
            desk = new Desk(desk.work.note.title, throughDisk(desk.undone.toHistory(desk.work)))
          } else if (said === 'undo') {
            expect(desk.undo()).toBe(at > 0 ? states[at - 1] : null)
            at = Math.max(0, at - 1)
          } else if (said === 'redo') {
            expect(desk.redo()).toBe(states[at + 1] ?? null)
            at = Math.min(states.length - 1, at + 1)
          } else if (said !== states[at]) {
            desk.change(said)
            states = [...states.slice(0, at + 1), said]
            at += 1
          }
        }
        expect(desk.work.note.title).toBe(states[at])
      }),
    )
  })
})

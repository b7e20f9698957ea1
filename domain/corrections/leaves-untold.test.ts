import { describe, expect, test } from 'vitest'
import { eventNoteDraftSchema } from '../event-note.ts'
import type { FactChange } from '../fact-sheet.ts'
import { emptyPressNote, type PressNoteDraft } from '../press-note.ts'
import { plainSpan } from '../rich-text.ts'
import { draftCorrection } from './draft-correction.ts'
import { leavesUntold } from './leaves-untold.ts'

const change = (after: string, before = '10\u00A0h\u00A010'): FactChange => ({
  kind: 'time',
  about: 'présentation de l’AMI',
  before,
  after,
})
const drafted = (effect: 'updates' | 'corrects' | 'cancels-and-replaces', changes: readonly FactChange[]) =>
  draftCorrection(effect, {
    release: {
      noteId: '00000000-0000-4000-8000-000000000001',
      number: '962',
      day: '2021-05-04',
      work: { note: emptyPressNote, event: eventNoteDraftSchema.parse({}) },
    },
    changes,
    event: null,
    day: '2021-05-05',
    clock: '19:42',
    hours: 'spaced',
  })

describe('a note that tells what has changed', () => {
  const once = [change('10\u00A0h\u00A040')]
  const again = [change('11\u00A0h')]

  test.each(['updates', 'corrects'] as const)('(%s) tells what it was drafted from', effect => {
    const twice = [...once, change('', 'Discours'), change('mot '.repeat(200), 'autre')]
    expect(leavesUntold(drafted(effect, twice), twice)).toBe(false)
  })

  test.each(['updates', 'corrects'] as const)('(%s) leaves untold what changed after it', effect => {
    expect(leavesUntold(drafted(effect, once), again)).toBe(true)
    expect(leavesUntold(drafted(effect, once), [...once, ...again])).toBe(true)
  })

  test('tells it in whatever words its author found', () => {
    const body: PressNoteDraft['body'] = [
      { kind: 'paragraph', spans: [plainSpan('La présentation aura lieu à 11h.')] },
    ]
    expect(leavesUntold({ ...drafted('corrects', once), body }, again)).toBe(false)
  })

  test('has no list where it replaces', () => {
    expect(leavesUntold(drafted('cancels-and-replaces', once), again)).toBe(false)
    expect(leavesUntold(emptyPressNote, again)).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { programmeSchema } from '../programme.ts'
import { accessOfWords } from '../usual-access.ts'
import { accessAt, alterAccess, alterDay, alterSequence, dayAt, sequenceAt, wholeProgramme } from './place.ts'

const programme = programmeSchema.parse({
  days: [
    { sequences: [{ title: 'A' }] },
    { sequences: [{ title: 'B', steps: [{ text: 'Un' }, { text: 'Deux', steps: [{ text: 'Sous' }] }] }] },
  ],
})
const inB = { day: 1, sequence: 0, step: null, subStep: null }
const offPress = accessOfWords('Hors presse')

test.each([wholeProgramme, inB, { ...inB, step: 1 }, { ...inB, step: 1, subStep: 0 }])(
  'the access of %j is altered, and no other',
  place => {
    const after = alterAccess(programme, place, () => offPress)
    expect(accessAt(after, place)).toEqual(offPress)
    expect(JSON.stringify(after).match(/off-press/g)).toHaveLength(1)
  },
)

test('a day and a sequence are altered where they stand', () => {
  const dated = alterDay(programme, inB, day => ({ ...day, date: '2021-05-07' }))
  expect(dated.days.map(({ date }) => date)).toEqual(['', '2021-05-07'])
  expect(dayAt(dated, inB)?.date).toBe('2021-05-07')
  const named = alterSequence(programme, inB, sequence => ({ ...sequence, title: 'C' }))
  expect(sequenceAt(named, inB)?.title).toBe('C')
  expect(named.days[0]).toBe(programme.days[0])
})

test('nothing is found or altered where nothing is', () => {
  const nowhere = { day: 7, sequence: 0, step: 3, subStep: null }
  expect(accessAt(programme, nowhere)).toBeNull()
  expect(sequenceAt(programme, nowhere)).toBeNull()
  expect(alterAccess(programme, nowhere, () => offPress)).toEqual(programme)
})

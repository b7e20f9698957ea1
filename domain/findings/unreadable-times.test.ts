import { expect, test } from 'vitest'
import { eventFactsSchema } from '../event-note.ts'
import { keptStepTime } from '../step-time.ts'
import { unreadableTimes } from './unreadable-times.ts'

const facts = (time: string, subTime = '') =>
  eventFactsSchema.parse({
    programme: {
      days: [
        { sequences: [{ steps: [{ time: keptStepTime(time), steps: [{ time: keptStepTime(subTime) }] }] }] },
      ],
    },
  })

test('an hour that could not be read is found where it stands', () => {
  expect(unreadableTimes(facts('9h75'))).toEqual([
    {
      code: 'time-unreadable',
      severity: 'warning',
      part: 'programme',
      field: 'programme.days[0].sequences[0].steps[0].time',
      written: '9h75',
    },
  ])
  expect(unreadableTimes(facts('9h', '9h30 -')).map(({ field }) => field)).toEqual([
    'programme.days[0].sequences[0].steps[0].steps[0].time',
  ])
})

test.each(['', '9h15', 'à l’issue', 'en fin de matinée', 'vers 9 h'])('%j is read', time => {
  expect(unreadableTimes(facts(time))).toEqual([])
})

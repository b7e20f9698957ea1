import { expect, test } from 'vitest'
import { personSchema } from '../person.ts'
import { attending } from './attending.ts'

test('who lists no days attends them all', () => {
  const always = personSchema.parse({ family: 'Riester' })
  const once = personSchema.parse({ family: 'Le Maire', days: ['2021-05-07'] })
  expect(attending([always, once], '2021-05-06')).toEqual([always])
  expect(attending([always, once], '2021-05-07')).toEqual([always, once])
  expect(attending([always, once], '')).toEqual([always, once])
})

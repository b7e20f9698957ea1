import { expect, test } from 'vitest'
import { noteParts } from '../../domain/blocks.ts'
import { fieldOfPart, fieldOnNote, isOnEvent, partOfField } from './places.ts'

test('what the event holds leads to the event, the rest to its own field', () => {
  expect(isOnEvent('desks[0].deadlineDay')).toBe(true)
  expect(fieldOnNote('programme.days[0].date')).toBe('event')
  expect(isOnEvent('body[2]')).toBe(false)
  expect(fieldOnNote('boilerplates[1].title')).toBe('boilerplates[1].title')
})

test('each part that a field of the note prints in leads back to that field', () => {
  const own = noteParts.filter(part => fieldOfPart[part] !== 'event')
  for (const part of own) expect(partOfField(fieldOfPart[part])).toBe(part)
  expect(partOfField('boilerplates[0]')).toBe('boilerplates')
  expect(partOfField('event')).toBeNull()
})

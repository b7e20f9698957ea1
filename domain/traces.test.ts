import { describe, expect, test } from 'vitest'
import { contactSchema } from './contact.ts'
import { readTraces, tracesOf } from './traces.ts'

const stamp = '2026-03-02T10:00:00.000Z'
const zoe = contactSchema.parse({
  id: '00000000-0000-4000-8000-000000000001',
  given: 'Zoé',
  family: 'de La Tour',
  desk: '',
  mails: [{ label: '', address: 'zoe@zeste.fr' }],
  phones: [{ label: '', number: '+33142758000' }],
  createdAt: stamp,
  changedAt: stamp,
})
const { isTrace, holdsTrace } = readTraces(tracesOf([zoe]))

test('the traces of a desk are its addresses: its name is nobody’s', () => {
  const desk = { ...zoe, given: '', family: '', desk: 'Service politique' }
  expect(tracesOf([desk])).toEqual({ names: [], addresses: ['zoe@zeste.fr', '+33142758000'] })
})

describe('a trace', () => {
  test.each(['Zoé de La Tour', 'DE LA TOUR Zoe', ' ZOE@zeste.fr', '01 42 75 80 00', '+33 1 42 75 80 00'])(
    'is « %s »',
    text => {
      expect([isTrace(text), holdsTrace(text)]).toEqual([true, true])
    },
  )

  test.each([
    'Contact : Zoé de La Tour, Zeste',
    'Écrire à zoe@zeste.fr.',
    'Tél. 01.42.75.80.00 (standard)',
    'Tél. +33 (0)1 42 75 80 00',
  ])('is in « %s »', text => {
    expect([isTrace(text), holdsTrace(text)]).toEqual([false, true])
  })

  test.each(['', ' ', 'Zoé', 'La Tour', 'Zoé Tour', 'azoe@zeste.fr', '01 42 75 80 01', '@', 'le 4 mai 2026'])(
    'is not in « %s »',
    text => {
      expect([isTrace(text), holdsTrace(text)]).toEqual([false, false])
    },
  )
})

import { describe, expect, test } from 'vitest'
import { anEvent } from '../../tests/an-event.ts'
import { everyEvent, isShown, personsIn, territoriesIn } from './event-filter.ts'

const school = anEvent({
  title: 'Visite de l’École de production',
  communes: ['Lieusaint'],
  postalCodes: ['77127', '77000'],
  persons: ['Durand, ministre', 'Élie, préfet'],
})
const island = anEvent({ title: 'Déplacement', postalCodes: ['97400'], standing: 'option' })
const nowhere = anEvent({ title: 'Réunion', postalCodes: ['', '9'] })
const all = [island, school, nowhere]

const found = (filter: Partial<typeof everyEvent>) =>
  all.filter(event => isShown(event, { ...everyEvent, ...filter })).map(({ title }) => title)

describe('filters', () => {
  test('show everything at first', () => {
    expect(found({})).toHaveLength(3)
  })

  test('find words without their accents, of the title, communes, persons and départements', () => {
    expect(found({ words: 'ECOLE lieusaint' })).toEqual([school.title])
    expect(found({ words: 'prefet' })).toEqual([school.title])
    expect(found({ words: 'seine et marne' })).toEqual([school.title])
    expect(found({ words: 'la réunion' })).toEqual([island.title])
    expect(found({ words: 'école Melun' })).toEqual([])
  })

  test('narrow by standing, département and person together', () => {
    expect(found({ standing: 'option' })).toEqual([island.title])
    expect(found({ territory: '77' })).toEqual([school.title])
    expect(found({ person: 'Durand, ministre' })).toEqual([school.title])
    expect(found({ territory: '77', standing: 'option' })).toEqual([])
  })

  test('offer each département and each person once, in order', () => {
    expect(territoriesIn([island, school, school]).map(({ code }) => code)).toEqual(['77', '974'])
    expect(personsIn([school, school])).toEqual(['Durand, ministre', 'Élie, préfet'])
  })
})

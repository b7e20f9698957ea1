import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventNoteDraftSchema } from '../event-note.ts'
import { factChanges, statedEventFacts } from '../facts.ts'

const at = (clock: string, text: string) => ({ time: { kind: 'at', at: clock }, text })
const next = (text: string) => ({ time: { kind: 'after' }, text })
const untimed = (...texts: readonly string[]) => texts.map(text => ({ text }))

const sheetOf = (sequences: readonly object[]) =>
  statedEventFacts(
    eventNoteDraftSchema.parse({ programme: { days: [{ date: '2026-05-06', sequences }] } }),
    [],
  )
const linesOf = (before: readonly object[], after: readonly object[]): string[] =>
  factChanges(sheetOf(before), sheetOf(after)).map(change =>
    `${change.about}: ${change.before} → ${change.after}`.replaceAll('\u00A0', ' '),
  )
const ofSteps = (before: readonly object[], after: readonly object[]): string[] =>
  linesOf([{ title: 'Usine', steps: before }], [{ title: 'Usine', steps: after }])

describe('what takes place in its turn', () => {
  const [talk, micro, tour] = [at('10:00', 'Discours'), next('Micro tendu'), at('11:00', 'Visite')]

  it('changes its hour when it comes after something else', () => {
    expect(ofSteps([talk, micro, tour], [talk, tour, micro])).toEqual([
      'micro tendu: après « discours » → après « visite »',
    ])
  })

  it('is told once where two change places', () => {
    expect(ofSteps(untimed('Alpha', 'Bravo', 'Charlie'), untimed('Bravo', 'Alpha', 'Charlie'))).toHaveLength(
      1,
    )
  })

  it('is a site, too, where no hour is given', () => {
    const site = (title: string) => ({ title, steps: untimed(`Tour de ${title}`) })
    expect(linesOf([site('Usine'), site('Mairie')], [site('Mairie'), site('Usine')])).toEqual([
      'Usine: en premier → après « Mairie »',
    ])
  })

  it('does not change for what has an hour of its own, nor for what is put in or taken out', () => {
    expect(ofSteps([talk, tour], [tour, talk])).toEqual([])
    expect(ofSteps([talk, micro, tour], [talk, at('10:30', 'Dévoilement'), micro, tour])).toHaveLength(1)
    expect(ofSteps([talk, micro, tour], [micro, tour])).toHaveLength(1)
  })

  it('never changes without a word where no step has an hour', () => {
    const orders = fc
      .integer({ min: 2, max: 7 })
      .map(count => Array.from({ length: count }, (_, rank) => `Étape ${'abcdefg'[rank]}`))
      .chain(texts => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })))
    fc.assert(
      fc.property(orders, ([texts, shuffled]) => {
        const isSame = texts.join() === shuffled.join()
        expect(ofSteps(untimed(...texts), untimed(...shuffled)).length > 0).toBe(!isSame)
      }),
    )
  })
})

it('takes an address sign by sign', () => {
  const desk = (mail: string) =>
    statedEventFacts(eventNoteDraftSchema.parse({ desks: [{ mails: [mail] }] }), [])
  expect(factChanges(desk('pref-presse@gouv.example'), desk('pref.presse@gouv.example'))).toHaveLength(1)
  expect(factChanges(desk('Pref@gouv.example'), desk('pref@gouv.example'))).toEqual([])
})

import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noPressAccess } from '../../../../domain/press-access.ts'
import { noProgramme, type Programme, programmeSchema } from '../../../../domain/programme.ts'
import { keptStepTime } from '../../../../domain/step-time.ts'
import { usualAccess } from '../../../../domain/usual-access.ts'
import { programmeOf, programmeToDoc } from './conversion.ts'
import { programmeSchemaNodes } from './programme-page.fixture.ts'

const schema = getSchema(programmeSchemaNodes)

const words = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'é', ' ', '\n', '😀', '–') })
const time = fc
  .constantFrom('', '9h15', 'à l’issue', 'dès 8h', '9h-10h30', 'En soirée', '9h75')
  .map(keptStepTime)
const access = fc.constantFrom(noPressAccess, ...usualAccess, { phases: [], words: 'Presse locale' })
const stepShape = { time, text: words, venue: words, access }
const step = fc.record({ ...stepShape, steps: fc.array(fc.record(stepShape), { maxLength: 3 }) })
const sequence = fc.record({
  title: words,
  site: fc.record({ name: words, address: words, postalCode: fc.constant('77127'), commune: words }),
  intro: words,
  access,
  reception: fc.constantFrom([], [{ audience: 'pool', from: '09:00' }]),
  steps: fc.array(step, { maxLength: 4 }),
})
const day = fc.record({
  date: fc.constantFrom('', '2021-05-06'),
  label: words,
  sequences: fc.array(sequence, { minLength: 1, maxLength: 3 }),
})
const anyProgramme = fc
  .record({ title: words, caveat: words, access, days: fc.array(day, { maxLength: 3 }) })
  .map(value => programmeSchema.parse(value))

/** The same node made again from what is stored, without the memory of where it came from. */
const forgotten = (programme: Programme) => schema.nodeFromJSON(programmeToDoc(programme, schema).toJSON())

/** A sequence with a word in it: a day whose only sequence is blank has none. */
const isWritten = ({ days }: Programme): boolean =>
  days.every(({ sequences }) => sequences.length !== 1 || sequences.every(({ title }) => title !== ''))

describe('the programme on the page', () => {
  test('is the programme of the event again', () => {
    fc.assert(
      fc.property(anyProgramme.filter(isWritten), programme => {
        const node = forgotten(programme)
        node.check()
        expect(programmeOf(node, noProgramme)).toEqual(programme)
      }),
    )
  })

  test('gives back the very value that it was made of', () => {
    fc.assert(
      fc.property(anyProgramme, programme => {
        expect(programmeOf(programmeToDoc(programme, schema), programme)).toBe(programme)
        const again = programmeOf(programmeToDoc(programme, schema), noProgramme)
        expect(again.days.every((one, index) => one === programme.days[index])).toBe(true)
      }),
    )
  })

  test('keeps the identity of what is the same as before', () => {
    fc.assert(
      fc.property(anyProgramme.filter(isWritten), programme => {
        const again = programmeOf(forgotten(programme), programme)
        expect(again.days.map((value, index) => value === programme.days[index])).toEqual(
          programme.days.map(() => true),
        )
      }),
    )
  })
})

test('a day without sequences shows one to write in, which is none while it is blank', () => {
  const programme = programmeSchema.parse({ days: [{ label: 'Jour 1' }] })
  expect(programmeToDoc(programme, schema).lastChild?.childCount).toBe(2)
  expect(programmeOf(forgotten(programme), noProgramme)).toEqual(programme)
})

test('hours show in the style of the issuer', () => {
  const programme = programmeSchema.parse({
    days: [{ sequences: [{ steps: [{ time: { kind: 'range', from: '09:00', to: '10:30' } }] }] }],
  })
  const shown = (hours: 'spaced' | 'compact' | 'padded'): string =>
    programmeToDoc(programme, schema, {
      hours,
      generatedTitle: '',
    }).textContent
  expect(shown('compact')).toBe('9h\u00A0– 10h30')
  expect(shown('padded')).toBe('09\u00A0h\u00A000\u00A0– 10\u00A0h\u00A030')
})

test('the title that nobody wrote shows and is not stored', () => {
  const node = programmeToDoc(noProgramme, schema, {
    hours: 'spaced',
    generatedTitle: 'Programme prévisionnel',
  })
  expect(node.firstChild?.textContent).toBe('Programme prévisionnel')
  expect(programmeOf(schema.nodeFromJSON(node.toJSON()), noProgramme).title).toBe('')
  const own = { ...noProgramme, title: 'Programme prévisionnel' }
  expect(programmeOf(forgotten(own), noProgramme).title).toBe('Programme prévisionnel')
})

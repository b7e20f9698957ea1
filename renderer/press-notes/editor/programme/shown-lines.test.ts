import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, plainText } from '../../../../domain/blocks.ts'
import { programmeBlocks } from '../../../../domain/compose/programme-blocks.ts'
import { eventNoteDraftSchema } from '../../../../domain/event-note.ts'
import { typeset } from '../../../../domain/french/typography.ts'
import { emptyPressNote } from '../../../../domain/press-note.ts'
import { keptStepTime, printedStepTime } from '../../../../domain/step-time.ts'
import { accessOfWords } from '../../../../domain/usual-access.ts'
import { programmeToDoc } from './conversion.ts'
import { schema } from './programme-page.fixture.ts'
import { type ShownStep, shownProgramme } from './shown-lines.ts'

const voice = { hours: 'spaced', surnameCapitals: true } as const
const words = fc.constantFrom('', 'Visite', 'Point presse', 'Hors presse', 'Lieusaint')
const time = fc.constantFrom('', '9h15', 'à l’issue', 'en soirée').map(keptStepTime)
const access = fc
  .constantFrom('', 'Hors presse', 'Point presse (micro tendu)', 'Presse locale')
  .map(accessOfWords)
const stepShape = { time, text: words, venue: words, access }
const step = fc.record({ ...stepShape, steps: fc.array(fc.record(stepShape), { maxLength: 2 }) })
const reception = fc.constantFrom(
  [],
  [{ from: '09:00' }],
  [{ from: '09:00' }, { audience: 'pool', words: 'Tous' }],
)
const sequence = fc.record({
  title: words,
  site: fc.record({ name: words, commune: words, postalCode: fc.constantFrom('', '77127') }),
  intro: words,
  access,
  reception,
  steps: fc.array(step, { maxLength: 3 }),
})
const day = fc.record({
  date: fc.constantFrom('', '2021-05-06'),
  label: words,
  sequences: fc.array(sequence, { minLength: 1, maxLength: 2 }),
})
const anyEvent = fc
  .record({
    reception,
    timeZone: fc.constantFrom('Europe/Paris', 'Indian/Reunion'),
    programme: fc.record({ title: words, caveat: words, access, days: fc.array(day, { maxLength: 2 }) }),
  })
  .map(value => eventNoteDraftSchema.parse(value))

/** The texts of a block in reading order, the head of a table aside. */
function textsOf(block: Block): string[] {
  if (block.kind === 'table') {
    return block.rows.flat().flatMap(cell => cell.paragraphs.map(({ runs }) => plainText(runs)))
  }
  return 'runs' in block ? [plainText(block.runs)] : []
}

function stepTexts({ step: { time, text, venue }, access, isSaidByAccess, subSteps }: ShownStep): string[] {
  const below = subSteps.map(sub => {
    const what = [sub.isSaidByAccess ? '' : sub.step.text, sub.step.venue]
    const lines = sub.access.map(line => line.text)
    if (sub.isSaidByAccess) what.unshift(lines.shift() ?? '')
    const hour = printedStepTime(sub.step.time, voice)
    const line = [hour, what.filter(part => part !== '').join(', ')].filter(part => part !== '')
    const first = line.join('\u00A0: ') || (lines.shift() ?? '')
    return first === '' ? '' : [`– ${first}`, ...lines].join('\n')
  })
  const lines = access.map(line => line.text)
  const said = isSaidByAccess ? [lines.join(''), venue] : [text, venue, ...lines]
  return [printedStepTime(time, voice), ...said, ...below]
}

test('the page shows what the note prints, in the same order', () => {
  fc.assert(
    fc.property(anyEvent, event => {
      const node = programmeToDoc(event.programme, schema)
      const shown = shownProgramme(node, { note: emptyPressNote, event })
      const printed = programmeBlocks(event, voice, 'note-aux-redactions').flatMap(textsOf)
      const { caveat, title } = event.programme
      const texts = [
        title || 'Programme prévisionnel',
        caveat,
        ...(shown?.lines ?? []).map(line => line.text),
        ...(shown?.days ?? []).flatMap(one => {
          const below = one.sequences.flatMap(({ sequence, ghost, lines, access, steps }) => [
            sequence.title || ghost,
            ...lines.map(line => line.text),
            sequence.intro,
            ...access.map(line => line.text),
            ...steps.flatMap(stepTexts),
          ])
          return [one.title, ...below]
        }),
      ]
      const isNothing = printed.length === 0
      const seen = texts.filter(text => text !== '').map(text => typeset(text))
      // A day of which nothing but its date is known prints nothing at all.
      const isBareDay = (text: string): boolean => text.startsWith('Jeudi 6 mai') && !printed.includes(text)
      if (!isNothing)
        expect(seen.filter(text => !isBareDay(text))).toEqual(printed.filter(text => text !== ''))
    }),
  )
})

import { describe, expect, it } from 'vitest'
import referenceNote from '../../resources/demonstration/note-962.json'
import { compose } from '../compose.ts'
import { eventNoteDraftSchema } from '../event-note.ts'
import { writtenTexts } from '../findings/written-texts.ts'
import { noteFileSchema, pressNoteDraftSchema } from '../press-note.ts'
import { plainSpan, type Span } from '../rich-text.ts'
import { type Sought, soughtSchema } from '../sought.ts'
import { type Workpiece, workpieceSchema } from '../workpiece.ts'
import { findInWork, replaceInWork } from './find-in-work.ts'
import { mapTexts } from './map-texts.ts'
import { replacedSpans } from './replacing.ts'

const sought = (words: string, how: Partial<Sought> = {}): Sought => soughtSchema.parse({ words, ...how })

const workOf = (note: object, event: object | null = null): Workpiece => ({
  note: pressNoteDraftSchema.parse(note),
  event: event === null ? null : eventNoteDraftSchema.parse(event),
})

/** The note of the demonstration, with its event. */
function reference(): Workpiece {
  const { issuers: _, ...file } = noteFileSchema.parse(referenceNote)
  const note = Object.fromEntries(Object.entries(file).filter(([key]) => key in pressNoteDraftSchema.shape))
  const event = Object.fromEntries(Object.entries(file).filter(([key]) => key in eventNoteDraftSchema.shape))
  return workOf(note, event)
}

const collected = (work: Workpiece): string[] => {
  const texts: string[] = []
  mapTexts(work, text => {
    texts.push(text)
    return []
  })
  return texts
}

describe('the texts of a workpiece', () => {
  it('are at least those that the findings read', () => {
    const work = reference()
    const read = collected(work).join('\n')
    const missing = writtenTexts({ note: work.note, facts: work.event }).filter(({ text }) =>
      text.split('\n').some(line => !read.includes(line)),
    )
    expect(missing).toEqual([])
  })

  it('stay as they are where nothing is replaced', () => {
    const work = reference()
    expect(mapTexts(work, () => [])).toEqual({ work, places: 0 })
  })

  it('are all rewritten: nothing that prints keeps the word', () => {
    const work = reference()
    expect(findInWork(work, sought('production')).places).toBeGreaterThan(5)
    const { work: after } = replaceInWork(work, sought('production'), 'formation')
    expect(findInWork(after, sought('production')).places).toBe(0)
    const printed = JSON.stringify(compose({ note: after.note, facts: after.event, issuers: [] }).blocks)
    expect(printed).not.toMatch(/production/i)
    expect(workpieceSchema.parse(after)).toEqual(after)
  })
})

describe('replacing', () => {
  const bold = (text: string): Span => ({ ...plainSpan(text), bold: true })

  it('keeps the look of the first letter that goes, across spans', () => {
    const spans = [plainSpan('la visite de '), bold('Lieu'), plainSpan('saint et de Melun')]
    const body = [{ kind: 'paragraph', spans }]
    const { work, places } = replaceInWork(workOf({ body }), sought('lieusaint et'), 'Sénart, puis')
    expect(places).toBe(1)
    expect(work.note.body).toEqual([
      {
        kind: 'paragraph',
        spans: [plainSpan('la visite de '), bold('Sénart, puis'), plainSpan(' de Melun')],
      },
    ])
  })

  it('leaves no empty span behind', () => {
    expect(replacedSpans([bold('oui'), plainSpan(' non')], [{ from: 0, to: 3, by: '' }])).toEqual([
      plainSpan(' non'),
    ])
  })

  it('leaves what may not be empty as it is, and does not count it', () => {
    const work = workOf({ title: 'Visite', body: [{ kind: 'subheading', text: 'Visite' }] })
    expect(replaceInWork(work, sought('Visite'), '')).toEqual({
      work: { ...work, note: { ...work.note, title: '' } },
      places: 1,
    })
  })

  it('reaches sub-steps, access, notices and words in the place of an hour', () => {
    const subStep = { time: { kind: 'words', words: 'à midi' }, text: 'midi', access: { words: 'midi' } }
    const programme = { days: [{ sequences: [{ steps: [{ text: 'midi', steps: [subStep] }] }] }] }
    const work = workOf({}, { programme, notices: [{ text: 'midi' }] })
    expect(replaceInWork(work, sought('midi'), 'minuit').places).toBe(5)
  })
})

describe('excerpts', () => {
  it('show what is around, cut between words', () => {
    const long = `${'mot '.repeat(40)}Lieusaint${' mot'.repeat(40)}`
    const { places, excerpts } = findInWork(workOf({ title: '', announcement: long }), sought('lieusaint'))
    const [excerpt] = excerpts
    expect(places).toBe(1)
    expect(excerpt?.found).toBe('Lieusaint')
    expect(excerpt?.before).toMatch(/^…(?:mot )+$/)
    expect(excerpt?.after).toMatch(/^(?: mot)+…$/)
  })

  it('are few, however often the words stand there', () => {
    const { places, excerpts } = findInWork(workOf({ announcement: 'oui '.repeat(50) }), sought('oui'))
    expect([places, excerpts.length]).toEqual([50, 5])
  })
})

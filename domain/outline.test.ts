import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'
import { eventNoteDraftSchema } from './event-note.ts'
import { headingAbove, outlineOf } from './outline.ts'
import { pressNoteDraftSchema } from './press-note.ts'

const note = pressNoteDraftSchema.parse({
  body: [
    { kind: 'paragraph', spans: [{ text: 'Une visite.' }] },
    { kind: 'subheading', text: 'Le contexte', level: 2 },
    { kind: 'subheading', text: 'Les chiffres' },
  ],
  bodyAfter: [{ kind: 'subheading', text: 'Et après' }],
  pressContacts: [{ organisation: 'Cabinet' }],
  boilerplates: [
    { title: 'À propos de l’école', body: [{ kind: 'subheading', text: 'Histoire' }] },
    { title: 'À propos du plan' },
  ],
})
const event = eventNoteDraftSchema.parse({
  programme: {
    days: [
      {
        date: '2021-05-06',
        sequences: [{ title: 'À l’école', steps: [{ text: 'Accueil' }] }, { site: { commune: 'Melun' } }],
      },
      { label: 'Deuxième jour', sequences: [{ steps: [{ text: 'Retour' }] }] },
    ],
  },
  desks: [{ office: 'la préfecture' }],
})
const blocks = compose({ note, facts: event, issuers: [] }).blocks
const headings = outlineOf({ note, event }, blocks)

describe('the outline', () => {
  it('has what is written, days, sequences and the headings of Mallette in the order of the page', () => {
    expect(headings.map(({ label, level, path }) => `${level} ${label} ${path}`)).toEqual([
      '2 Le contexte body[1]',
      '3 Les chiffres body[2]',
      '2 Programme prévisionnel programme.title',
      '3 Jeudi 6\u00A0mai programme.days[0]',
      '4 À l’école programme.days[0].sequences[0]',
      '4 Melun programme.days[0].sequences[1]',
      '3 Deuxième jour programme.days[1]',
      '2 Accréditation desks',
      '3 Et après bodyAfter[0]',
      '2 Contact presse pressContacts',
      '2 À propos de l’école boilerplates[0].title',
      '3 Histoire boilerplates[0].body[0]',
      '2 À propos du plan boilerplates[1].title',
    ])
  })

  it('is in the order in which the headings print', () => {
    const printed = blocks.flatMap(block =>
      block.kind === 'heading' ? [block.runs.map(run => ('text' in run ? run.text : '')).join('')] : [],
    )
    const shown = headings.map(({ label }) => label).filter(label => printed.includes(label))
    expect(shown).toEqual(printed.filter(label => shown.includes(label)))
  })

  it('leaves the programme out of a note that does not announce it', () => {
    expect(outlineOf({ note, event: null }, []).map(({ path }) => path)).not.toContain('programme.days[0]')
  })
})

it.each([
  ['title', null],
  ['body[0]', null],
  ['body[1]', 'Le contexte'],
  ['body[7]', 'Les chiffres'],
  ['programme.caveat', 'Programme prévisionnel'],
  ['programme.days[0].label', 'Jeudi 6\u00A0mai'],
  ['programme.days[0].sequences[0].steps[3].time', 'À l’école'],
  ['programme.days[1].sequences[0].steps[0].text', 'Deuxième jour'],
  ['notices[0].text', 'Accréditation'],
  ['boilerplates[0].title', 'À propos de l’école'],
  ['boilerplates[0].body[4]', 'Histoire'],
  ['boilerplates[1].body[0]', 'À propos du plan'],
])('%s stands under %s', (path, expected) => {
  expect(headingAbove(headings, path)?.label ?? null).toBe(expected)
})

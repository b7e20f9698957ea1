import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { communeIndex } from '../communes.ts'
import { eventNoteDraftSchema } from '../event-note.ts'
import { allFindings, type Finding, type FindingCode } from '../findings.ts'
import { pressNoteDraftSchema } from '../press-note.ts'
import type { Workpiece } from '../workpiece.ts'
import { repaired, repairOf, rightWords } from './repairs.ts'

const communes = communeIndex(readFileSync(`${import.meta.dirname}/../../resources/communes.txt`, 'utf8'))

const workOf = (note: object, event: object | null = null): Workpiece => ({
  note: pressNoteDraftSchema.parse({ date: '2021-05-05', ...note }),
  event: event === null ? null : eventNoteDraftSchema.parse(event),
})

const found = ({ note, event }: Workpiece, code: FindingCode): readonly Finding[] =>
  allFindings({ note, facts: event, issuers: [], today: '', communes }).filter(
    finding => finding.code === code,
  )

const body = (text: string) => ({ body: [{ kind: 'paragraph', spans: [{ text }] }] })
const textOf = ({ note }: Workpiece): string =>
  note.body
    .flatMap(passage => (passage.kind === 'paragraph' ? passage.spans : []))
    .map(({ text }) => text)
    .join('')

test.each<[FindingCode, string, string]>([
  ['weekday', 'Rendez-vous Mercredi 6 mai.', 'Rendez-vous Jeudi 6 mai.'],
  ['hour-style', 'À 9h15 puis à 10h30.', 'À 9\u00A0h\u00A015 puis à 10\u00A0h\u00A030.'],
  ['unaccented-capital', 'L’Etat et l’ECOLE', 'L’État et l’ÉCOLE'],
  ['commune-misspelt', '34 Points de Vue 77127 LIEUSAIN', '34 Points de Vue 77127 Lieusaint'],
  ['departement-number', 'en Seine-et-Marne (78)', 'en Seine-et-Marne (77)'],
  ['slip', 'Veillez-vous accréditer, etc...', 'Veuillez vous accréditer, etc.'],
  ['link-not-https', 'Voir http://a.fr et www.b.fr', 'Voir https://a.fr et https://www.b.fr'],
])('%s: %s', (code, text, right) => {
  const work = workOf(body(text))
  const after = repaired(found(work, code), work)
  expect(textOf(after)).toBe(right)
  expect(found(after, code)).toEqual([])
})

test('the commune of a site, its words, and its postal code left as it is', () => {
  const site = { name: 'École', postalCode: '77127', commune: 'LIEUSAIN' }
  const work = workOf({}, { programme: { days: [{ date: '2021-05-06', sequences: [{ site }] }] } })
  const [finding] = found(work, 'commune-misspelt')
  if (finding === undefined) throw new Error('nothing was found')
  expect(rightWords(finding)).toBe('Lieusaint')
  const after = repairOf(finding, work)?.(work)
  expect(after?.event?.programme.days[0]?.sequences[0]?.site).toMatchObject({
    name: 'École',
    postalCode: '77127',
    commune: 'Lieusaint',
  })
  expect(after?.note).toBe(work.note)
})

test('a title, in the persons of the event', () => {
  const work = workOf({}, { persons: [{ family: 'Martin', role: 'ministre déléguée à l’Industrie' }] })
  const after = repaired(found(work, 'delegate-title'), work)
  expect(after.event?.persons[0]?.role).toBe('ministre déléguée chargée de l’Industrie')
})

test('the look of the words stays', () => {
  const spans = [
    { text: 'Le ' },
    { text: '9h', bold: true },
    { text: '15, ' },
    { text: 'à Paris', italic: true },
  ]
  const work = workOf({ body: [{ kind: 'paragraph', spans }] })
  const after = repaired(found(work, 'hour-style'), work)
  expect(after.note.body[0]).toMatchObject({
    spans: [
      { text: 'Le ' },
      { text: '9\u00A0h\u00A015', bold: true },
      { text: ', ' },
      { text: 'à Paris', italic: true },
    ],
  })
})

test('what changed since, and what only the person can tell, is left alone', () => {
  const work = workOf(body('Visite de l’Ecole à XX'))
  const [capital] = found(work, 'unaccented-capital')
  const [placeholder] = found(work, 'placeholder')
  if (capital === undefined || placeholder === undefined) throw new Error('nothing was found')
  const changed = workOf(body('Cette visite de l’Ecole'))
  expect(repairOf(capital, changed)).toBeNull()
  expect(repaired([capital], changed)).toBe(changed)
  expect(rightWords(placeholder)).toBeNull()
  expect(repairOf(placeholder, work)).toBeNull()
})

test('what is not repaired keeps its identity', () => {
  const work = workOf(
    { ...body('L’Etat'), boilerplates: [{ title: 'À propos' }] },
    { purpose: 'une visite', programme: { days: [{ sequences: [{ steps: [{ text: 'x' }] }] }] } },
  )
  const after = repaired(found(work, 'unaccented-capital'), work)
  expect(after.note).not.toBe(work.note)
  expect(after.note.boilerplates).toBe(work.note.boilerplates)
  expect(after.event).toBe(work.event)
})

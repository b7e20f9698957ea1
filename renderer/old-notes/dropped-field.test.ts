import { expect, it } from 'vitest'
import { noteFileSchema } from '../../domain/press-note.ts'
import { droppedIntoBody } from './dropped-field.ts'

const draft = noteFileSchema.parse({
  title: 'Visite d’une école',
  persons: [{ family: 'Pannier-Runacher', role: 'ministre déléguée' }],
  issuers: [{ contacts: [{ mails: ['presse@exemple.fr'] }] }],
})

it('empties a field and puts its words back into the body', () => {
  const next = droppedIntoBody(draft, 'persons[0].role', 'ministre  déléguée')
  expect(next?.persons[0]?.role).toBe('')
  expect(next?.body).toEqual([
    { kind: 'paragraph', spans: [expect.objectContaining({ text: 'ministre déléguée' })] },
  ])
  expect(next?.title).toBe(draft.title)
})

it.each([
  'nothing.there',
  'persons',
  'persons[3].role',
  'number',
  'kind',
  'issuers[0].contacts[0].mails[0]',
  '',
])('leaves the draft alone at %j, which is no text that may be empty', at => {
  expect(droppedIntoBody(draft, at, 'des mots')).toBeNull()
})

import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { compose } from '../../../domain/compose.ts'
import { workpieceSchema } from '../../../domain/workpiece.ts'
import { pageExtensions } from './extensions.ts'
import { fromWork } from './from-work.ts'
import { pathAt, placeOf } from './places.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] })
const work = workpieceSchema.parse({
  note: {
    title: 'Titre',
    body: [
      paragraph('Début'),
      { kind: 'list', items: [[{ text: 'un' }], [{ text: 'deux' }]] },
      { kind: 'quote', spans: [{ text: 'Bravo' }], speaker: 'Agnès' },
      { kind: 'figures', figures: [{ value: '93 %', label: 'réussite' }] },
      {
        kind: 'picture',
        picture: { pictureId: 'a'.repeat(64), width: 4, height: 3, caption: 'La halle', credit: 'Atelier' },
      },
      { kind: 'box', title: 'Repères', paragraphs: [[{ text: 'un repère' }], [{ text: 'un autre' }]] },
    ],
    bodyAfter: [paragraph('Fin')],
    boilerplates: [{ title: 'À propos', body: [paragraph('Copie')] }],
    links: [{ label: 'Site', href: 'https://www.gouv.fr' }],
  },
  event: {
    persons: [{ given: 'Agnès', family: 'Martin' }],
    notices: [{ text: 'Casque' }, { text: 'Masque' }],
    programme: {
      title: 'Déroulé',
      days: [
        { label: 'Jour 1', sequences: [{ title: 'Mairie', steps: [{ text: 'Accueil', venue: 'Cour' }] }] },
        {
          label: 'Jour 2',
          sequences: [
            { title: 'École', steps: [{ text: 'Entrée' }, { text: 'Visite', steps: [{ text: 'Atelier' }] }] },
          ],
        },
      ],
    },
  },
})
const doc = fromWork(work, getSchema([...pageExtensions]))

const textAt = (path: string): string | null => {
  const place = placeOf(doc, path)
  return place === null ? null : doc.textBetween(place.from, place.to, '|', '\n')
}

const texts: readonly (readonly [string, string])[] = [
  ['title', 'Titre'],
  ['body[0]', 'Début'],
  ['body[1].items[1]', 'deux'],
  ['body[2].speaker', 'Agnès'],
  ['body[3].figures[0].value', '93 %'],
  ['body[4].picture.caption', 'La halle'],
  ['body[4].picture.credit', 'Atelier'],
  ['body[5].title', 'Repères'],
  ['body[5].paragraphs[1]', 'un autre'],
  ['bodyAfter[0]', 'Fin'],
  ['notices[1]', 'Masque'],
  ['boilerplates[0].title', 'À propos'],
  ['boilerplates[0].body[0]', 'Copie'],
  ['programme.title', 'Déroulé'],
  ['programme.days[1].sequences[0].title', 'École'],
  ['programme.days[1].sequences[0].steps[0].text', 'Entrée'],
  ['programme.days[0].sequences[0].steps[0].venue', 'Cour'],
  ['programme.days[1].sequences[0].steps[1].steps[0].text', 'Atelier'],
]

describe('a path', () => {
  test.each(texts)('%s leads to its text', (path, text) => {
    expect(textAt(path)).toBe(text)
  })

  test.each(texts)('%s is read back from the caret', path => {
    const place = placeOf(doc, path) ?? { from: 0, to: 0 }
    expect(pathAt(doc, place.from + 1)).toBe(path)
  })

  test('of a field that a form holds leads to the part that shows it', () => {
    for (const path of ['persons[0].role', 'desks[0].mails', 'links[0].href', 'date', 'issuers']) {
      const place = placeOf(doc, path)
      expect(doc.nodeAt(place?.from ?? -1)?.isAtom, path).toBe(true)
    }
  })

  test('that says more than the page shows leads to the narrowest text', () => {
    expect(textAt('body[0].spans[0].text')).toBe('Début')
    expect(textAt('notices[0].text')).toBe('Casque')
    expect(textAt('nothing.such')).toBeNull()
  })
})

test('what the page says of a picture by a form leads to the picture', () => {
  for (const path of ['body[4]', 'body[4].picture', 'body[4].picture.alternative']) {
    const place = placeOf(doc, path)
    expect(doc.nodeAt(place?.from ?? -1)?.type.name, path).toBe('picture')
  }
})

test('every block of a composition has its place in the page', () => {
  const { blocks } = compose({ note: work.note, facts: work.event, issuers: [] })
  for (const { at, part } of blocks) expect(placeOf(doc, at), `${part} ${at}`).not.toBeNull()
})

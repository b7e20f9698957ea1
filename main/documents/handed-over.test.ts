import { expect, it } from 'vitest'
import { documentIn, handedOver } from './handed-over.ts'

it.each([
  [['/home/claire/note.docx'], '/home/claire/note.docx'],
  [['--lang=fr-FR', '/tmp/a b.ODT'], '/tmp/a b.ODT'],
  [['file:///home/claire/une%20note.docx'], '/home/claire/une note.docx'],
  [['--data-dir=/home/claire/note.docx'], null],
  [['.', '/home/claire/photo.png'], null],
  [['file://serveur/note.docx'], null],
  [[], null],
])('of %j the document is %j', (args, path) => {
  expect(documentIn(args)).toBe(path)
})

it('keeps the last file until the page asks for it, once, and tells the page', () => {
  const told: string[] = []
  const waiting = handedOver(() => told.push('document'))
  waiting.give(null)
  expect([waiting.take(), told]).toEqual([null, []])
  waiting.give('/a.docx')
  waiting.give('/b.docx')
  expect([waiting.take(), waiting.take(), told.length]).toEqual(['/b.docx', null, 2])
})

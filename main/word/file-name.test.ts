import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteContentSchema } from '../../domain/press-note.ts'
import { proposedFileName } from './file-name.ts'

const named = (content: object): string => proposedFileName(noteContentSchema.parse(content))

test.each([
  [{ date: '2021-05-06', number: '962' }, '2021-05-06 Note aux rédactions n° 962.docx'],
  [{ kind: 'communique', title: 'Un accord' }, 'Communiqué de presse Un accord.docx'],
  [{ kind: 'invitation' }, 'Invitation presse.docx'],
  [{ number: '1/2' }, 'Note aux rédactions n° 1 2.docx'],
  [
    { title: 'Visite : quoi ? « tout »…' },
    'Note aux rédactions Visite quoi « tout ».docx'.replace('».', '»….'),
  ],
  [{ title: '\u202Efdp.exe' }, 'Note aux rédactions fdp.exe.docx'],
])('%j: %s', (content, expected) => {
  expect(named(content)).toBe(expected)
})

test('any note has a name that every disk accepts', () => {
  const words = fc.string({ unit: 'binary', maxLength: 100 })
  fc.assert(
    fc.property(words, words, (title, number) => {
      const name = named({ title, number })
      expect(name).toMatch(
        /^[^<>:"/\\|?*\p{Cc}\p{Cf}. ][^<>:"/\\|?*\p{Cc}\p{Cf}]*[^. ]\.docx$|^[^. ]\.docx$/u,
      )
      expect(name.length).toBeLessThan(260)
    }),
  )
})

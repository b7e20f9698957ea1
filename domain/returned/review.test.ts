import { describe, expect, test } from 'vitest'
import referenceNote from '../../resources/demonstration/note-962.json'
import { composedOf } from '../carried-note.ts'
import type { ReadParagraph } from '../read-document.ts'
import { paragraphsAsRead, readParagraph, readRun, retyped, textOf, withHabits } from './as-read.ts'
import { carriedOf, returnedAs } from './carried-for-test.ts'
import { lineKey } from './line-key.ts'

const carried = carriedOf(referenceNote)
const page = paragraphsAsRead(composedOf(carried))
const returned = (paragraphs: readonly ReadParagraph[]) => returnedAs(carried, paragraphs)

function at(start: string): number {
  const found = page.findIndex(paragraph => lineKey(textOf(paragraph)).startsWith(lineKey(start)))
  if (found < 0) throw new Error(`no line begins with ${start}`)
  return found
}

const edited = (start: string, make: (text: string) => string) =>
  returned(page.map((one, index) => (index === at(start) ? retyped(one, make(textOf(one))) : one)))
const without = (...starts: readonly string[]) => {
  const gone = new Set(starts.map(at))
  return returned(page.filter((_, index) => !gone.has(index)))
}
const withAfter = (start: string, ...more: readonly ReadParagraph[]) =>
  returned([...page.slice(0, at(start) + 1), ...more, ...page.slice(at(start) + 1)])

/** The rows of the programme: hour and text of each. */
const row = (index: number): readonly ReadParagraph[] =>
  page.filter(({ cell }) => cell !== null && cell.row === index)
const before = page.slice(0, at('9 h 30'))
const after = page.slice(at('Point presse (micro tendu)') + 1)
const programme = (...rows: readonly (readonly ReadParagraph[])[]) =>
  returned([
    ...before,
    ...rows.flatMap((paragraphs, index) =>
      paragraphs.map(one => ({ ...one, cell: one.cell === null ? null : { ...one.cell, row: index + 1 } })),
    ),
    ...after,
  ])
const cell = (column: number) => ({ table: 0, row: 9, column, isHeader: false })

describe('a document that nobody changed', () => {
  test('has no difference', () => expect(returned(page).said).toEqual([]))
  test('has none after the habits of word processors', () =>
    expect(returned(withHabits(page)).said).toEqual([]))
  test('has none where line breaks became paragraphs', () => {
    const broken = page.flatMap(one =>
      textOf(one)
        .split('\n')
        .map(text => retyped(one, text)),
    )
    expect(returned(broken).said).toEqual([])
  })
})

describe('what stands above the text', () => {
  test.each([
    ['Paris', 'Lyon, le 6 mai 2021', { place: 'Lyon', date: '2021-05-06' }],
    ['N°', 'N° 963', { number: '963' }],
    ['NOTE AUX', 'INVITATION PRESSE', { kind: 'invitation' }],
    ['se rendra', 'se rendra à Lieusaint', { announcement: 'se rendra à Lieusaint' }],
  ])('%s', (start, text, expected) => {
    const { note, said } = edited(start, () => text)
    expect(note).toMatchObject(expected)
    expect(said).toHaveLength(1)
  })

  test('a person keeps the family name as it is written in running text', () => {
    expect(edited('Agnès', () => 'Olivier LE MAIRE,').facts?.persons[0]).toMatchObject({
      given: 'Olivier',
      family: 'Le Maire',
    })
    expect(edited('Agnès', () => 'Anne PANNIER-RUNACHER,').facts?.persons[0]).toMatchObject({
      given: 'Anne',
      family: 'Pannier-Runacher',
    })
  })

  test('a role without the comma of the page', () => {
    const { facts } = edited('ministre déléguée', () => 'ministre de l’Industrie,')
    expect(facts?.persons[0]?.role).toBe('ministre de l’Industrie')
  })

  test('the line of when and the line of where apart', () => {
    const { said, facts } = edited('Jeudi', text => text.replace('Matinée', 'Après-midi'))
    expect(said).toEqual(['when-where changed apply: Jeudi 6 mai – Matinée → Jeudi 6 mai – Après-midi'])
    expect(facts).toMatchObject({ when: 'Jeudi 6\u00A0mai – Après-midi', where: '' })
  })

  test('the letterhead is shown: it belongs to the issuer', () => {
    expect(edited('Ministère', () => 'Ministère\nde\nl’Économie').said).toEqual([
      'letterhead changed show: Ministère\nchargé\nde l’Industrie → Ministère\nde\nl’Économie',
    ])
  })
})

describe('the text', () => {
  test('words', () => {
    const { note, said } = edited('Cet AMI', text => text.replace('offrira', 'proposera'))
    expect(said).toHaveLength(1)
    expect(note.body[1]).toMatchObject({
      spans: [{ text: expect.stringContaining('Cet AMI proposera aux lauréats') }],
    })
  })

  test('a paragraph comes, and keeps its emphasis and its link', () => {
    const runs = [
      readRun('Voir '),
      readRun('le site', { href: 'https://www.gouv.fr' }),
      readRun(', vite', { bold: true }),
      readRun('.', { bold: true }),
    ]
    const { note, said } = withAfter('Le déplacement', readParagraph(runs, { style: 'body' }))
    expect(said).toEqual(['paragraph added apply:  → Voir le site, vite.'])
    expect(note.body).toHaveLength(3)
    expect(note.body[1]).toMatchObject({
      kind: 'paragraph',
      spans: [
        { text: 'Voir ' },
        { text: 'le site', href: 'https://www.gouv.fr' },
        { text: ', vite.', bold: true },
      ],
    })
  })

  test('a paragraph goes', () => {
    const { note, said } = without('Cet AMI')
    expect(said).toHaveLength(1)
    expect(note.body).toHaveLength(1)
  })

  test('a paragraph is cut in two, and two are made one', () => {
    const [first, second] = [at('Le déplacement'), at('Cet AMI')]
    const [one, other] = [page[first], page[second]]
    if (one === undefined || other === undefined) throw new Error('no body')
    const text = textOf(one)
    const middle = text.indexOf('et se poursuivra')
    const cut = [retyped(one, text.slice(0, middle)), retyped(one, text.slice(middle))]
    const inTwo = returned(page.flatMap((paragraph, index) => (index === first ? cut : [paragraph])))
    expect(inTwo.said).toHaveLength(1)
    expect(inTwo.note.body).toHaveLength(3)
    const joined = retyped(one, `${text} ${textOf(other)}`)
    const inOne = returned(
      page.flatMap((paragraph, index) => (index === first ? [joined] : index === second ? [] : [paragraph])),
    )
    expect(inOne.said).toHaveLength(1)
    expect(inOne.note.body).toHaveLength(1)
  })

  test('bold alone is a difference', () => {
    const { said, note } = returned(
      page.map((one, index) =>
        index === at('Cet AMI') ? { ...one, runs: one.runs.map(run => ({ ...run, bold: true })) } : one,
      ),
    )
    expect(said).toHaveLength(1)
    expect(note.body[1]).toMatchObject({ spans: [{ bold: true }] })
  })

  test('the copy of an « À propos » in the note', () => {
    const { note } = edited('À propos du plan', () => 'À propos de France 2030')
    expect(note.boilerplates[1]?.title).toBe('À propos de France 2030')
  })
})

describe('the programme', () => {
  test.each([
    ['9 h 40', { kind: 'at', at: '09:40' }],
    ['À partir de 10 h', { kind: 'from', from: '10:00' }],
    ['9h30-10h', { kind: 'range', from: '09:30', to: '10:00' }],
    ['en fin de matinée', { kind: 'words', words: 'en fin de matinée' }],
  ])('an hour: %s', (text, time) => {
    const { facts, said } = edited('9 h 30', () => text)
    expect(facts?.programme.days[0]?.sequences[0]?.steps[0]?.time).toEqual(time)
    // The part of the day is made of the hours, and no longer reads as it did.
    expect(said[0]).toContain('hour changed apply')
  })

  test('an access that is usual is understood, any other kept in words', () => {
    const steps = (text: string) =>
      edited('Presse accréditée', () => text).facts?.programme.days[0]?.sequences[0]?.steps[0]?.access
    expect(steps('Toute presse accréditée')).toMatchObject({
      phases: [{ who: { kind: 'all-accredited' } }],
      words: '',
    })
    expect(steps('Trois photographes')).toEqual({ phases: [], words: 'Trois photographes' })
  })

  test('the hour of the reception', () => {
    const { facts } = edited('Rendez-vous', text => text.replace('9\u00A0h\u00A015', '9 h'))
    expect(facts?.programme.days[0]?.sequences[0]?.reception[0]).toMatchObject({ from: '09:00', words: '' })
  })

  test('a new row is a new step', () => {
    const { said, facts } = programme(
      row(1),
      [
        readParagraph('10 h', { style: 'step-time', cell: cell(0) }),
        readParagraph('Échange avec les élèves', { style: 'step', cell: cell(1) }),
        readParagraph('Hors presse', { style: 'access', cell: cell(1) }),
      ],
      row(2),
      row(3),
    )
    expect(said).toEqual(['step added apply:  → 10 h\nÉchange avec les élèves\nHors presse'])
    expect(facts?.programme.days[0]?.sequences[0]?.steps[1]).toMatchObject({
      time: { kind: 'at', at: '10:00' },
      text: 'Échange avec les élèves',
      access: { phases: [{ who: { kind: 'off-press' } }] },
    })
  })

  test('a row goes', () => {
    const { said, facts } = programme(row(1), row(3))
    expect(said).toHaveLength(1)
    expect(facts?.programme.days[0]?.sequences[0]?.steps.map(({ time }) => time)).toEqual([
      { kind: 'at', at: '09:30' },
      { kind: 'at', at: '10:50' },
    ])
  })

  test('two rows change places', () => {
    const { said, facts } = programme(row(2), row(1), row(3))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('step moved apply')
    expect(facts?.programme.days[0]?.sequences[0]?.steps.map(({ time }) => time)).toEqual([
      { kind: 'at', at: '10:10' },
      { kind: 'at', at: '09:30' },
      { kind: 'at', at: '10:50' },
    ])
  })
})

describe('what closes the note', () => {
  test('the deadline of a desk is read as data', () => {
    const { said, facts } = edited('Veuillez', text =>
      text.replace('5\u00A0mai 2021 à 18\u00A0h', '5 mai 2021 à 12 h'),
    )
    expect(said).toHaveLength(1)
    expect(facts?.desks[0]).toMatchObject({
      deadlineDay: '2021-05-05',
      deadlineClock: '12:00',
      office: 'la préfecture de Seine-et-Marne',
    })
  })

  test('the office and the ways of a desk', () => {
    expect(
      edited('Veuillez', text => text.replace('la préfecture de Seine-et-Marne', 'la mairie de Lieusaint'))
        .facts?.desks[0]?.office,
    ).toBe('la mairie de Lieusaint')
    expect(edited('pref-comm', () => 'presse@mairie.fr – 01 60 00 00 00').facts?.desks[0]).toMatchObject({
      mails: ['presse@mairie.fr'],
      phones: ['01 60 00 00 00'],
    })
  })

  test('the contacts of the issuer become those of the note', () => {
    const { note, said } = edited('presse@', () => '01 40 00 00 00 – presse@industrie.gouv.fr')
    expect(said).toHaveLength(1)
    expect(note.pressContacts).toEqual([
      {
        organisation: 'Cabinet d’Agnès Pannier-Runacher',
        name: '',
        phones: ['01 40 00 00 00'],
        mails: ['presse@industrie.gouv.fr'],
      },
    ])
  })

  test('a contact comes', () => {
    const { note, said } = withAfter(
      'presse@',
      readParagraph('Préfecture de Seine-et-Marne', { style: 'contact-organisation' }),
      readParagraph('01 64 00 00 00', { style: 'contact-line' }),
    )
    expect(said[0]).toBe('contact added apply:  → Préfecture de Seine-et-Marne\n01 64 00 00 00')
    expect(note.pressContacts).toHaveLength(2)
  })

  test('a notice, a link', () => {
    expect(edited('Ce déplacement se fera', () => 'Masque obligatoire.').facts?.notices[0]?.text).toBe(
      'Masque obligatoire.',
    )
    expect(without('Ce déplacement se fera').facts?.notices).toEqual([])
    expect(edited('www.plan', () => 'www.gouv.fr/relance').note.links[0]?.href).toBe(
      'https://www.gouv.fr/relance',
    )
    expect(without('Plus d’inf', 'www.plan').note.links).toHaveLength(1)
  })
})

describe('what has no place', () => {
  test('is shown, with its line', () => {
    const { said, review } = withAfter('Accréditation', readParagraph('À relire !', { place: 'aside' }))
    expect(said).toEqual(['unplaced added show:  → À relire !'])
    const [difference] = review.differences
    expect(review.lines[difference?.line ?? 0]).toEqual({ text: 'À relire !', differences: [difference?.id] })
  })

  test('the number of the page is no difference', () => {
    expect(withAfter('Accréditation', readParagraph('Page 1/2', { place: 'footer' })).said).toEqual([])
  })
})

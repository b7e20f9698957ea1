import { describe, expect, test } from 'vitest'
import { charterSchema } from '../charter.ts'
import { allFindings, type Finding } from '../findings.ts'
import { lookOf, plainLook } from '../page-look.ts'
import { noteFileSchema } from '../press-note.ts'
import { contrastFaults } from './contrast-rules.ts'

const sourceId = '11111111-1111-4111-8111-111111111111'
const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] })
const heading = (text: string, level = 3) => ({ kind: 'subheading', text, level })
const picture = { pictureId: 'a'.repeat(64), width: 300, height: 200 }

function found(input: unknown, rest: { today?: string; changedAt?: string } = {}): readonly Finding[] {
  const note = noteFileSchema.parse(input)
  const { today = '', changedAt } = rest
  const notes = changedAt === undefined ? {} : { notes: [{ id: sourceId, changedAt }] }
  return allFindings({ note, facts: note, issuers: note.issuers, today, communes: null, ...notes })
}

/** Code, severity and field of the findings whose codes begin so. */
const told = (start: string, input: unknown, rest = {}): string[] =>
  found(input, rest).flatMap(({ code, severity, field }) =>
    code.startsWith(start) ? [`${severity} ${code} ${field}`] : [],
  )

describe('pictures', () => {
  const body = (more: object) => ({ body: [{ kind: 'picture', picture: { ...picture, ...more } }] })

  test.each<[string, object, string[]]>([
    ['said and credited', { alternative: 'L’atelier', credit: 'A. Photo' }, []],
    [
      'neither',
      {},
      [
        'blocking picture-credit-missing body[0].picture.credit',
        'warning picture-alternative-missing body[0].picture.alternative',
      ],
    ],
    ['an ornament', { isDecorative: true }, ['warning picture-credit-missing body[0].picture.credit']],
  ])('%s', (_, more, codes) => {
    expect(told('picture', body(more))).toEqual(codes)
  })

  test('that of a cover, where there is a cover', () => {
    const cover = { picture: { ...picture, credit: 'A. Photo' } }
    expect(told('picture', { kind: 'dossier', cover })).toEqual([
      'warning picture-alternative-missing cover.picture.alternative',
    ])
    expect(told('picture', { kind: 'communique', cover })).toEqual([])
  })
})

describe('headings', () => {
  const titles = (file: object): string[] =>
    found(file).flatMap(one => (one.code === 'heading-without-text' ? [one.title] : []))

  test('an empty one', () => {
    expect(told('heading', { body: [heading(' '), paragraph('Un.')] })).toEqual([
      'advice heading-empty body[0].text',
    ])
  })

  test.each<[string, object[], string[]]>([
    ['followed by text', [heading('Un'), paragraph('Texte.')], []],
    ['followed by a lower one', [heading('Un', 2), heading('Deux'), paragraph('Texte.')], []],
    ['followed by one that weighs as much', [heading('Un'), heading('Deux'), paragraph('Texte.')], ['Un']],
    ['followed by an empty paragraph alone', [heading('Un'), paragraph(' ')], ['Un']],
    ['followed by a picture', [heading('Un'), { kind: 'picture', picture }], []],
  ])('%s', (_, body, expected) => {
    expect(titles({ body })).toEqual(expected)
  })

  test('the last one may lead to the programme', () => {
    const programme = { days: [{ sequences: [{ steps: [{ text: 'Visite' }] }] }] }
    expect(titles({ body: [heading('Le déplacement')], programme })).toEqual([])
    expect(titles({ bodyAfter: [heading('Après')], programme })).toEqual(['Après'])
  })

  test('an « À propos » of which only the title is written', () => {
    expect(
      titles({ boilerplates: [{ title: 'À propos' }, { title: 'Plan', body: [paragraph('Un plan.')] }] }),
    ).toEqual(['À propos'])
  })
})

describe('colours of the charter', () => {
  const faults = (charter: object) => contrastFaults(lookOf(charterSchema.parse(charter)))

  test('Mallette’s own are read by everybody', () => {
    expect(contrastFaults(plainLook)).toEqual([])
  })

  test('small text needs 4.5:1, large text 3:1, each colour is told once', () => {
    expect(faults({ accent: '808080' })).toMatchObject([
      { of: 'link', style: '', color: '808080', least: 4.5 },
    ])
    expect(faults({ accent: '808080' })[0]?.ratio).toBeCloseTo(3.95, 2)
    expect(faults({ styles: { title: { color: '808080' }, body: { color: '808080' } } })).toMatchObject([
      { of: 'style', style: 'body' },
    ])
    expect(faults({ styles: { title: { color: '808080', bold: false } } })).toMatchObject([
      { style: 'title' },
    ])
    expect(faults({ styles: { title: { color: '808080', bold: false, size: 18 } } })).toEqual([])
    expect(faults({ ink: '777777' })).toMatchObject([{ of: 'ink', least: 4.5 }])
    expect(faults({ ink: '767676' })).toEqual([])
  })

  test('are found in the note, with the name of the style that Word shows', () => {
    const issuers = [{ charter: { styles: { quote: { color: 'FF9900' } } } }]
    expect(found({ issuers }).filter(({ code }) => code === 'charter-contrast')).toMatchObject([
      {
        severity: 'warning',
        field: 'issuers[0].charter.styles.quote.color',
        style: 'Citation de la note',
        ratio: 2.1,
        least: 4.5,
      },
    ])
  })
})

describe('the reply coupon', () => {
  const whole = { untilDay: '2021-05-05', mails: ['a@b.fr'], asks: ['name'] }
  const invitation = {
    kind: 'invitation',
    date: '2021-05-01',
    programme: { days: [{ date: '2021-05-06', sequences: [{ steps: [{ text: 'Visite' }] }] }] },
  }
  const of = (coupon: object, rest = {}) =>
    told('coupon', { ...invitation, coupon: { ...whole, ...coupon } }, rest)

  test.each<[string, object, string[]]>([
    ['whole', {}, []],
    ['on the day itself', { untilDay: '2021-05-06' }, []],
    ['without a deadline', { untilDay: '' }, ['blocking coupon-deadline-missing coupon.untilDay']],
    ['due too late', { untilDay: '2021-05-07' }, ['blocking coupon-deadline-after-start coupon.untilDay']],
    ['with nowhere to answer', { mails: [] }, ['blocking coupon-unanswerable coupon.mails']],
    ['answered on the telephone', { mails: [], phones: ['01 02 03 04 05'] }, []],
    ['that asks nothing', { asks: [] }, ['warning coupon-asks-nothing coupon.asks']],
  ])('%s', (_, coupon, codes) => {
    expect(of(coupon)).toEqual(codes)
  })

  test('whose day is past', () => {
    expect(of({}, { today: '2021-05-06' })).toEqual(['warning coupon-deadline-past coupon.untilDay'])
  })

  test('in another kind of note, where it does not print', () => {
    expect(told('coupon', { kind: 'agenda', coupon: whole })).toEqual(['warning coupon-misplaced coupon'])
    expect(told('coupon', { ...invitation, corrects: { effect: 'cancels' }, coupon: {} })).toEqual([])
  })
})

describe('a dossier', () => {
  const annex = { sourceId, sourceChangedAt: '2021-05-05T08:00:00.000Z', title: 'La visite', note: {} }

  test('without a title, without chapters', () => {
    expect(told('dossier', { kind: 'dossier', body: [paragraph('Texte.')] })).toEqual([
      'blocking dossier-title-missing title',
      'warning dossier-without-chapters body',
    ])
    expect(told('announcement', { kind: 'dossier' })).toEqual([])
  })

  test.each<[string, object]>([
    ['a chapter', { body: [heading('Un', 2)] }],
    ['an annexed note', { annexes: [annex] }],
    ['a programme', { programme: { days: [{ sequences: [{ steps: [{ text: 'Visite' }] }] }] } }],
  ])('with %s has chapters', (_, file) => {
    expect(told('dossier', { kind: 'dossier', title: 'Dossier', ...file })).toEqual([])
  })

  test('whose annexed note was written again since', () => {
    const file = { kind: 'dossier', title: 'Dossier', annexes: [annex] }
    expect(told('annex', file, { changedAt: '2021-05-05T08:00:00.001Z' })).toEqual([
      'warning annex-stale annexes[0]',
    ])
    expect(told('annex', file, { changedAt: '2021-05-05T08:00:00.000Z' })).toEqual([])
    expect(told('annex', file)).toEqual([])
  })

  test('annexed notes in another kind do not print', () => {
    expect(told('annex', { annexes: [annex] })).toEqual(['warning annexes-misplaced annexes'])
  })
})

describe('appearances in the media', () => {
  const gaps = (file: object): string[] =>
    found({ kind: 'agenda', ...file }).flatMap(one =>
      one.code === 'appearance-incomplete' ? [`${one.field} ${one.programme}`] : [],
    )

  test('say where, on which day and at what hour', () => {
    expect(gaps({ appearances: [{ day: '2021-05-06', clock: '08:00', outlet: 'RTL' }] })).toEqual([])
    expect(gaps({ appearances: [{ programme: 'la matinale' }] })).toEqual([
      'appearances[0].outlet la matinale',
      'appearances[0].day la matinale',
      'appearances[0].clock la matinale',
    ])
  })

  test('an agenda of one day gives them its own', () => {
    const programme = { days: [{ date: '2021-05-06' }] }
    expect(gaps({ programme, appearances: [{ clock: '08:00', outlet: 'RTL' }] })).toEqual([])
  })

  test('print in an agenda only', () => {
    expect(told('appearances', { appearances: [{ outlet: 'RTL' }] })).toEqual([
      'warning appearances-misplaced appearances',
    ])
  })
})

describe('links that say nothing', () => {
  const written = (...texts: string[]): string[] => {
    const spans = texts.map(text => ({ text, href: 'https://www.gouv.fr/a' }))
    return found({ body: [{ kind: 'paragraph', spans: [{ text: 'Voir ' }, ...spans] }] }).flatMap(one =>
      one.code === 'link-vague' ? [one.written] : [],
    )
  }

  test.each([
    ['cliquez ici', 1],
    ['Cliquez ici.', 1],
    ['ici', 1],
    ['ce lien', 1],
    ['En savoir plus', 1],
    [`https://www.gouv.fr/${'a'.repeat(60)}`, 1],
    ['www.gouv.fr', 0],
    ['le plan de relance', 0],
    ['ici à Lille', 0],
    ['Le site du Sénat', 0],
  ])('%s', (text, count) => {
    expect(written(text)).toHaveLength(count)
  })

  test('a link in two stretches is read as one', () => {
    expect(written('cliquez ', 'ici')).toEqual(['cliquez ici'])
    expect(written('ici', ' à Lille')).toEqual([])
  })
})

test('texts of the cover, the coupon and the appearances are read for slips as any other', () => {
  const file = {
    kind: 'agenda',
    cover: { subtitle: 'l’Ecole' },
    coupon: { title: 'l’Etat' },
    appearances: [{ programme: 'l’Ecole' }],
  }
  const fields = found(file).flatMap(({ code, field }) => (code === 'unaccented-capital' ? [field] : []))
  expect(fields).toEqual(['cover.subtitle', 'coupon.title', 'appearances[0].programme'])
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { communeIndex } from '../communes.ts'
import { allFindings, type Finding, type FindingCode, findingKey } from '../findings.ts'
import { noteFileSchema } from '../press-note.ts'

const communes = communeIndex(readFileSync(`${import.meta.dirname}/../../resources/communes.txt`, 'utf8'))

function found(input: unknown, today = ''): readonly Finding[] {
  const note = noteFileSchema.parse(input)
  return allFindings({ note, facts: note, issuers: note.issuers, today, communes })
}

/** The findings of this code, as the words or the fields that they are about. */
const about = (code: FindingCode, input: unknown, today = ''): string[] =>
  found(input, today).flatMap(finding =>
    finding.code === code ? ['written' in finding ? finding.written : finding.field] : [],
  )

const body = (...texts: string[]) => ({ body: texts.map(text => ({ kind: 'paragraph', spans: [{ text }] })) })
const oneDay = (sequences: unknown[], date = '2021-05-06') => ({ programme: { days: [{ date, sequences }] } })
const visitAt = (site: object) => oneDay([{ site }])
const step = (from: string, to = '') =>
  to === '' ? { time: { kind: 'at', at: from } } : { time: { kind: 'range', from, to } }

describe('steps that overlap', () => {
  test.each([
    [[step('09:00', '10:00'), step('09:30')], 1],
    [[step('09:00', '10:00'), step('10:00')], 0],
    [[step('09:00', '10:00'), step('09:00', '09:30')], 0],
    [[step('22:00', '01:00'), step('01:30')], 0],
    [[step('09:00'), step('09:30')], 0],
  ])('%#', (steps, count) => {
    expect(about('steps-overlap', oneDay([{ steps }]))).toHaveLength(count)
  })
})

describe('days that are over', () => {
  const visit = { date: '2021-05-05', ...oneDay([]) }

  test('a visit, once it is over', () => {
    expect(about('event-past', visit, '2021-05-06')).toEqual([])
    expect(about('event-past', visit, '2021-05-07')).toEqual(['programme.days[0].date'])
    expect(about('event-past', visit, '')).toEqual([])
    expect(about('event-past', { ...visit, kind: 'communique' }, '2021-05-07')).toEqual([])
  })

  test('the date of the note, before today', () => {
    expect(about('note-past', visit, '2021-05-05')).toEqual([])
    expect(about('note-past', visit, '2021-05-06')).toEqual(['date'])
    expect(about('note-past', { kind: 'communique', date: '2021-05-05' }, '2021-05-07')).toEqual(['date'])
  })

  test('the line « when », once all its days are over', () => {
    const when = (line: string) => ({ when: line })
    expect(about('date-past', when('Jeudi 6 mai 2021'), '2021-05-07')).toEqual(['Jeudi 6 mai 2021'])
    expect(about('date-past', when('Du 5 mai 2021 au 8 mai 2021'), '2021-05-07')).toEqual([])
    expect(about('date-past', when('Jeudi 6 mai'), '2021-05-05')).toEqual([])
  })
})

describe('deadlines', () => {
  const desk = (deadlineDay: string, deadlineClock = '') => ({
    ...oneDay([{ reception: [{ from: '09:15' }] }]),
    desks: [{ deadlineDay, deadlineClock }],
  })

  test('over', () => {
    expect(about('deadline-past', desk('2021-05-04'), '2021-05-05')).toEqual(['desks[0].deadlineDay'])
    expect(about('deadline-past', desk('2021-05-05'), '2021-05-05')).toEqual([])
    // A visit that is over says so itself.
    expect(about('deadline-past', desk('2021-05-04'), '2021-05-09')).toEqual([])
  })

  test.each([
    ['07:16', 1],
    ['07:15', 0],
    ['09:15', 1],
    ['', 0],
  ])('less than two hours before the reception: %s', (clock, count) => {
    expect(about('deadline-close', desk('2021-05-06', clock))).toHaveLength(count)
  })
})

describe('the commune of a site', () => {
  test.each<[string, string, FindingCode | null, string]>([
    ['LIEUSAIN', '77127', 'commune-misspelt', 'Lieusaint'],
    ['Lieusaint', '77127', null, ''],
    ['LIEUSAINT', '77127', null, ''],
    ['Saint Denis', '93200', 'commune-misspelt', 'Saint-Denis'],
    ['St-Denis', '93200', null, ''],
    ['Paris 7e', '75007', null, ''],
    ['Paris 07 SP', '75700', null, ''],
    ['Lyon', '77127', 'commune-elsewhere', ''],
    ['Melun', '77127', 'commune-elsewhere', '77000'],
    ['Lieusaint', '', null, ''],
    ['Xanadu', '', 'commune-unknown', ''],
    ['Xanadu', '77127', 'commune-unknown', ''],
    ['', '77127', null, ''],
  ])('%s with %s', (commune, postalCode, code, right) => {
    const all = found(visitAt({ commune, postalCode })).filter(finding => finding.code.startsWith('commune'))
    expect(all.map(finding => finding.code)).toEqual(code === null ? [] : [code])
    const [first] = all
    if (first?.code === 'commune-misspelt') expect(first.suggestion).toBe(right)
    if (first?.code === 'commune-elsewhere') expect(first.right).toBe(right)
  })

  test('the same slip in a site and in a text has one key', () => {
    const input = { ...visitAt({ commune: 'LIEUSAIN', postalCode: '77127' }), ...body('77127 LIEUSAIN') }
    const keys = found(input).flatMap(finding =>
      finding.code === 'commune-misspelt' ? [findingKey(finding)] : [],
    )
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  test('nothing is said before the communes are there', () => {
    const note = noteFileSchema.parse(visitAt({ commune: 'LIEUSAIN', postalCode: '77127' }))
    const silent = allFindings({ note, facts: note, issuers: [], today: '', communes: null })
    expect(silent.map(({ code }) => code)).not.toContain('commune-misspelt')
  })
})

describe('communes in texts', () => {
  test.each<[string, FindingCode, string[]]>([
    ['34 Points de Vue 77127 LIEUSAIN', 'commune-misspelt', ['LIEUSAIN']],
    ['34 Points de Vue 77127 LIEUSAINT', 'commune-misspelt', []],
    ['au 10 rue de la Paix, 75002 Paris Rendez-vous', 'commune-elsewhere', []],
    ['rue de Bercy, 77127 Melun', 'commune-elsewhere', ['Melun']],
    ['35000 Bretons ont répondu', 'commune-elsewhere', []],
    ['à Lieusain (77)', 'commune-misspelt', ['Lieusain']],
    ['à Lieusaint (77)', 'commune-misspelt', []],
    ['à Lieusaint (78)', 'commune-elsewhere', ['Lieusaint']],
    ['la visite de Saint-Denis (93)', 'commune-elsewhere', []],
    ['en Seine-et-Marne (77)', 'commune-elsewhere', []],
    ['Mme Martin (12)', 'commune-misspelt', []],
    ['Jean Dupont (TV)', 'commune-elsewhere', []],
  ])('%s', (text, code, words) => {
    expect(about(code, body(text))).toEqual(words)
  })

  test('a département with the number of another', () => {
    expect(about('departement-number', body('en Seine-et-Marne (78)'))).toEqual(['78'])
    expect(about('departement-number', { where: 'Seine-et-Marne (77)' })).toEqual([])
  })
})

describe('persons', () => {
  const agnes = {
    given: 'Agnès',
    family: 'Pannier-Runacher',
    role: 'ministre déléguée chargée de l’Industrie',
  }
  const said = (text: string) => ({ persons: [agnes], ...body(text) })

  test.each([
    ['Agnès Pannier-Runacher, ministre de l’Industrie, visitera', ['ministre de l’Industrie']],
    ['Agnès PANNIER-RUNACHER, ministre déléguée chargée de l’Industrie, visitera', []],
    ['Agnès Pannier-Runacher, ministre déléguée, visitera', []],
    ['Agnès Pannier-Runacher, accompagnée du préfet, visitera', []],
    ['Agnès Pannier-Runacher visitera', []],
  ])('%s', (text, words) => {
    expect(about('role-two-ways', said(text))).toEqual(words)
  })

  test('two speakers of one name, and one person twice', () => {
    const quote = (speaker: string) => ({ kind: 'quote', spans: [{ text: 'Oui.' }], speaker })
    const quotes = { body: [quote('Jean Martin, préfet du Nord'), quote('Jean Martin, préfet de région')] }
    expect(about('role-two-ways', quotes)).toEqual(['préfet de région'])
    const twice = { persons: [agnes, { ...agnes, role: 'secrétaire d’État' }] }
    expect(about('role-two-ways', twice)).toEqual(['secrétaire d’État'])
  })

  test.each([
    ['Ministère de la Santé', agnes.role, 1],
    ['Ministère chargé de l’Industrie', agnes.role, 0],
    [
      'Ministère de l’Économie',
      'ministre déléguée auprès du ministre de l’Économie, chargée de l’Industrie',
      0,
    ],
    ['Gouvernement', agnes.role, 0],
    ['Préfecture du Nord', agnes.role, 0],
    ['Ministère de la Santé', 'ministre d’État', 0],
    ['Ministère de la Santé', 'présidente de l’association', 0],
  ])('under the letterhead « %s », « %s »', (name, role, count) => {
    const input = { issuers: [{ name }], persons: [{ ...agnes, role }] }
    expect(about('issuer-title', input)).toHaveLength(count)
  })

  test.each([
    ['ministre déléguée à l’Industrie', 'ministre déléguée chargée de l’Industrie'],
    ['ministre délégué aux Transports', 'ministre délégué chargé des Transports'],
    ['ministre délégué au Logement', 'ministre délégué chargé du Logement'],
    ['ministre déléguée à la Ville', 'ministre déléguée chargée de la Ville'],
    ['ministre déléguée chargée de l’Industrie', ''],
    ['maire délégué à la voirie', ''],
  ])('%s', (role, right) => {
    const suggestions = found({ persons: [{ family: 'Martin', role }] }).flatMap(finding =>
      finding.code === 'delegate-title' ? [finding.suggestion] : [],
    )
    expect(suggestions).toEqual(right === '' ? [] : [right])
  })
})

describe('mail domains', () => {
  const desk = (office: string, mail: string) => ({ office, mails: [mail] })
  const contact = (organisation: string, mail: string) => ({ organisation, mails: [mail] })

  test.each<[string, object, string[]]>([
    [
      'one office, two domains',
      {
        desks: [desk('la préfecture du Nord', 'presse@nord.gouv.fr')],
        pressContacts: [contact('Préfecture du Nord', 'presse@nord.pref.gouv.fr')],
      },
      ['presse@nord.pref.gouv.fr'],
    ],
    [
      'one box in a text and at the desk',
      {
        desks: [desk('la préfecture', 'pref-communication@seine-et-marne.gouv.fr')],
        ...body('Écrire à pref-communication@seine-et-marne.pref.gouv.fr.'),
      },
      ['pref-communication@seine-et-marne.pref.gouv.fr'],
    ],
    [
      'two offices',
      {
        desks: [desk('la préfecture du Nord', 'presse@nord.gouv.fr')],
        pressContacts: [contact('Cabinet', 'presse@industrie.gouv.fr')],
      },
      [],
    ],
    [
      'a slip of the keyboard',
      {
        pressContacts: [contact('Cabinet', 'presse@industrie.gouv.fr')],
        ...body('Écrire à presse@industire.gouv.fr.'),
      },
      ['presse@industire.gouv.fr'],
    ],
    [
      'two addresses of one desk, on purpose',
      { desks: [{ office: 'la préfecture', mails: ['presse@nord.gouv.fr', 'presse.nord@gmail.com'] }] },
      [],
    ],
    [
      'contacts of the issuer that do not print',
      {
        issuers: [{ contacts: [contact('Cabinet', 'presse@ancien.gouv.fr')] }],
        pressContacts: [contact('Cabinet', 'presse@nouveau.gouv.fr')],
      },
      [],
    ],
    [
      'one office, two boxes of one domain',
      { desks: [{ office: 'la préfecture', mails: ['presse@nord.gouv.fr', 'secours@nord.gouv.fr'] }] },
      [],
    ],
  ])('%s', (_, input, words) => {
    expect(about('mail-domains', input)).toEqual(words)
  })
})

describe('whom to call', () => {
  const contact = (phones: string[]) => ({
    pressContacts: [{ organisation: 'Cabinet', mails: ['a@b.fr'], phones }],
  })

  test('one phone is enough', () => {
    expect(about('press-phone-missing', contact([]))).toEqual(['pressContacts[0]'])
    expect(about('press-phone-missing', contact(['01 02 03 04 05']))).toEqual([])
    expect(about('press-phone-missing', {})).toEqual([])
  })
})

describe('acronyms', () => {
  test('at the first use only, in the order of the page', () => {
    const input = { ...body('L’AMI est ouvert.', 'L’AMI (appel à manifestation d’intérêt) et l’AMI.') }
    expect(about('acronym', input)).toEqual(['AMI'])
    expect(about('acronym', body('Un appel à manifestation d’intérêt (AMI).', 'L’AMI.'))).toEqual([])
  })

  test('a name is nobody’s to explain', () => {
    expect(about('acronym', { ...body('Visite de l’ICAM.'), ...visitAt({ name: 'École ICAM' }) })).toEqual([])
  })
})

describe('figures without a date', () => {
  const section = (text: string, copy: object = {}) => ({
    date: '2021-05-05',
    boilerplates: [{ title: 'Réseau', ...body(text), ...copy }],
  })
  const figure = 'Il compte actuellement 35 écoles.'

  test.each<[string, object, number]>([
    ['nobody vouches for it', {}, 1],
    ['to be read again later', { reviewBy: '2021-12-31' }, 0],
    ['should have been read again', { reviewBy: '2021-01-01' }, 1],
    ['from a source of last month', { sourceChangedAt: '2021-04-01T08:00:00.000Z' }, 0],
    ['from a source two years old', { sourceChangedAt: '2019-04-01T08:00:00.000Z' }, 1],
  ])('%s', (_, copy, count) => {
    expect(about('figure-undated', section(figure, copy))).toHaveLength(count)
  })

  test('words without a figure, or a figure without such a word, are right', () => {
    expect(about('figure-undated', section('Il est actuellement en travaux.'))).toEqual([])
    expect(about('figure-undated', section('Il compte 35 écoles en 2021.'))).toEqual([])
    expect(about('figure-undated', body(figure))).toEqual([])
  })
})

describe('words', () => {
  test('placeholders block, what is to be made precise warns', () => {
    const severities = found(body('Accueil à XX, lieu à préciser.')).flatMap(finding =>
      finding.code === 'placeholder' ? [[finding.written, finding.severity]] : [],
    )
    expect(severities).toEqual([
      ['XX', 'blocking'],
      ['à préciser', 'warning'],
    ])
    expect(about('placeholder', visitAt({ name: 'XX' }))).toEqual(['XX'])
  })

  const long = 'Cette phrase est assez longue pour que chacun attende un point à la fin de ses mots'
  test('a long paragraph ends with a stop', () => {
    expect(about('full-stop-missing', body(long))).toEqual(['mots'])
    expect(about('full-stop-missing', body(`${long}.`, `${long} :`, 'Merci'))).toEqual([])
    expect(about('full-stop-missing', { purpose: long })).toEqual([])
  })

  test('addresses that are not https, unless they carry their link', () => {
    expect(about('link-not-https', body('Voir www.exemple.fr.', 'http://exemple.fr/a'))).toEqual([
      'www.exemple.fr',
      'http://exemple.fr/a',
    ])
    const linked = { text: 'www.exemple.fr', href: 'https://www.exemple.fr' }
    const input = { body: [{ kind: 'paragraph', spans: [{ text: 'Voir ' }, linked] }] }
    expect(about('link-not-https', input)).toEqual([])
    expect(about('link-not-https', body('Voir https://www.exemple.fr'))).toEqual([])
  })

  test('items of lists and figures have fields of their own', () => {
    const items = [[{ text: 'Un' }], [{ text: 'l’Ecole' }]]
    const input = {
      body: [
        { kind: 'list', items },
        { kind: 'quote', spans: [{ text: 'l’Etat' }] },
      ],
    }
    expect(found(input).flatMap(({ code, field }) => (code === 'unaccented-capital' ? [field] : []))).toEqual(
      ['body[0].items[1]', 'body[1].spans'],
    )
  })
})

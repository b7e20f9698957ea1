import { describe, expect, test } from 'vitest'
import { printedLines } from './printed-lines.ts'

const agnes = { civility: 'Mme', given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' }
const bruno = { civility: 'M.', given: 'Bruno', family: 'Le Maire', role: 'ministre de l’Économie' }
const olivia = { given: 'Olivia', family: 'Grégoire', role: 'secrétaire d’État', part: 'accompanied-by' }
const alain = { given: 'Alain', family: 'Griset', role: 'ministre délégué', part: 'accompanied-by' }
const site = { commune: 'Lille', postalCode: '59000' }
const visit = { programme: { days: [{ date: '2021-05-06', sequences: [{ site }] }] } }

const persons = (list: unknown[], rest: object = visit): string[] =>
  printedLines({ ...rest, persons: list }, 'person', 'person-role')

describe('names and roles on their lines', () => {
  test.each<[string, unknown[], string[]]>([
    [
      'the last of several principals takes « et »',
      [bruno, agnes],
      ['Bruno LE MAIRE,', 'ministre de l’Économie,', 'et Agnès PANNIER-RUNACHER,', 'ministre déléguée,'],
    ],
    [
      'companions repeat « de », the last with « et »',
      [agnes, olivia, alain],
      [
        'Agnès PANNIER-RUNACHER,',
        'ministre déléguée,',
        'accompagnée d’Olivia GRÉGOIRE,',
        'secrétaire d’État,',
        'et d’Alain GRISET,',
        'ministre délégué,',
      ],
    ],
    ['no comma parts a subject from its verb', [{ ...agnes, role: '' }], ['Agnès PANNIER-RUNACHER']],
    [
      'nor « A et B »',
      [
        { ...bruno, role: '' },
        { ...agnes, role: '' },
      ],
      ['Bruno LE MAIRE', 'et Agnès PANNIER-RUNACHER'],
    ],
    [
      'a comma typed after the role is not doubled',
      [{ ...agnes, role: 'ministre déléguée, ' }],
      ['Agnès PANNIER-RUNACHER,', 'ministre déléguée,'],
    ],
    [
      'somebody known by the role alone is printed',
      [agnes, { role: 'le préfet du Nord', part: 'accompanied-by' }],
      ['Agnès PANNIER-RUNACHER,', 'ministre déléguée,', 'accompagnée du préfet du Nord,'],
    ],
    [
      'a role in the feminine agrees without a civility',
      [{ ...agnes, civility: '' }, olivia],
      [
        'Agnès PANNIER-RUNACHER,',
        'ministre déléguée,',
        'accompagnée d’Olivia GRÉGOIRE,',
        'secrétaire d’État,',
      ],
    ],
    [
      'an agency in the feminine says nothing of its head',
      [
        { ...bruno, civility: '', role: 'directeur de l’agence chargée de l’eau' },
        { ...olivia, role: '' },
      ],
      ['Bruno LE MAIRE,', 'directeur de l’agence chargée de l’eau,', 'accompagné d’Olivia GRÉGOIRE,'],
    ],
    [
      'days stand after the name where there is no role, each once',
      [{ ...agnes, role: '', days: ['2021-05-06', '2021-05-06'] }],
      ['Agnès PANNIER-RUNACHER', '(jeudi 6 mai)'],
    ],
    ['apostrophes are set in names too', [{ given: 'Yves', family: "d'Amécourt" }], ['Yves d’AMÉCOURT']],
  ])('%s', (_, list, lines) => {
    expect(persons(list)).toEqual(lines)
  })
})

describe('the last line', () => {
  test('ends without a comma where no sentence goes on', () => {
    expect(persons([agnes], { title: 'Prise de parole' })).toEqual([
      'Agnès PANNIER-RUNACHER,',
      'ministre déléguée',
    ])
    expect(persons([agnes], { ...visit, kind: 'agenda' }).at(-1)).toBe('ministre déléguée')
    expect(persons([agnes], { announcement: 'Matignon la recevra jeudi.' }).at(-1)).toBe('ministre déléguée')
  })

  test('ends with one before a sentence that goes on', () => {
    expect(persons([agnes], { announcement: 'réunira les élus.' }).at(-1)).toBe('ministre déléguée,')
  })
})

test('a communiqué names the persons only in a sentence of its own', () => {
  expect(persons([agnes], { ...visit, kind: 'communique' })).toEqual([])
  expect(persons([agnes], { kind: 'communique', announcement: 'se félicite de l’accord' })).toEqual([
    'Agnès PANNIER-RUNACHER,',
    'ministre déléguée,',
  ])
})

import { expect, test } from 'vitest'
import { guessMapping } from './guess-mapping.ts'
import { headingSetKey } from './headings.ts'

test.each([
  [
    ['Média', 'Nom', 'Prénom', 'Tél. port.', 'Courriel'],
    ['outlet', 'family', 'given', 'mobile', 'mail'],
  ],
  [
    ['Support', 'Contact', 'Mail', 'Tél'],
    ['outlet', 'full-name', 'mail', 'phone'],
  ],
  [
    ['Nom', 'Mail'],
    ['full-name', 'mail'],
  ],
  [
    ['MÉDIA', 'E-MAIL', 'Rubrique(s)'],
    ['outlet', 'mail', 'notes'],
  ],
  [
    ['Given Name', 'Family Name', 'E-mail 1 - Value', 'Phone 1 - Type'],
    ['given', 'family', 'mail', 'nothing'],
  ],
  [
    ['Adresse de messagerie', 'Type de messagerie', 'Adresse de messagerie 2'],
    ['mail', 'nothing', 'mail'],
  ],
  [
    ['Ville', 'Ville (domicile)', 'Ville'],
    ['town', 'notes', 'notes'],
  ],
  [
    ['Nom', 'Motif du refus'],
    ['full-name', 'nothing'],
  ],
  [
    ['Nom', 'Service ou rédaction', 'Zone couverte', 'Moyen de contact préféré'],
    ['full-name', 'desk', 'coverage', 'preferred'],
  ],
  [
    ['Last name', 'Office or newsroom', 'Mail address', 'Objection'],
    ['family', 'desk', 'mail', 'opposition'],
  ],
])('%j', (headings, targets) => {
  expect(guessMapping(headings, [])).toEqual(targets)
})

test('« Titre » is a civility, an outlet or a role by what stands in it and beside it', () => {
  expect(guessMapping(['Titre', 'Nom'], [['Mme', 'Ba']])[0]).toBe('civility')
  expect(guessMapping(['Titre', 'Nom'], [['Le Fanal', 'Ba']])[0]).toBe('outlet')
  expect(guessMapping(['Titre', 'Média'], [['Reporter', 'Le Fanal']])[0]).toBe('role')
  expect(guessMapping(['Title', 'Company', 'Job Title'], [['', 'Le Fanal', 'Reporter']])[0]).toBe('civility')
})

test('columns without headings are told by what they hold', () => {
  const rows = [
    [
      'Jean Dupont',
      'jean@x.example',
      '06 39 98 12 34',
      '01 99 00 12 34',
      '69',
      'M.',
      'vu à Lyon en mai 2024',
    ],
    ['Zoé Ba', 'zoe@x.example', '0639981235', '', '2A', 'Mme', ''],
  ]
  expect(guessMapping(['A', 'B', 'C', 'D', 'E', 'F', 'G'], rows)).toEqual([
    'full-name',
    'mail',
    'mobile',
    'phone',
    'coverage',
    'civility',
    'notes',
  ])
})

test('a set of headings is known again whatever its accents and capitals', () => {
  expect(headingSetKey(['Média', 'Tél. port.'])).toBe(headingSetKey(['MEDIA', 'tel port']))
  expect(headingSetKey(['Média', 'Nom'])).not.toBe(headingSetKey(['Nom', 'Média']))
})

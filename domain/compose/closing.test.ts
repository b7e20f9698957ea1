import { describe, expect, test } from 'vitest'
import { printedLines } from './printed-lines.ts'

const desk = (rest: object, file: object = {}): string[] =>
  printedLines({ desks: [{ mails: ['presse@nord.gouv.fr'], ...rest }], ...file }, 'desk')

describe('accreditation desks', () => {
  test.each([
    ['Préfecture du Nord', 'auprès de la préfecture du Nord'],
    ['La préfecture du Nord,', 'auprès de la préfecture du Nord'],
    ['service de presse', 'auprès du service de presse'],
    ['Ambassade de France', 'auprès de l’ambassade de France'],
    ['les services de l’État', 'auprès des services de l’État'],
    ['Agnès Martin', 'auprès d’Agnès Martin'],
  ])('%s', (office, words) => {
    expect(desk({ office })[0]).toBe(`Veuillez vous accréditer ${words} :`)
  })

  test('no comma and no colon without what they introduce', () => {
    expect(desk({ mails: [], deadlineDay: '2021-05-05' })).toEqual([
      'Veuillez vous accréditer avant le mercredi 5 mai 2021.',
    ])
  })

  test('a deadline overseas says whose hour it is', () => {
    const deadline = { deadlineDay: '2021-05-05', deadlineClock: '12:00' }
    expect(desk(deadline, { timeZone: 'Pacific/Noumea' })[0]).toBe(
      'Veuillez vous accréditer avant le mercredi 5 mai 2021 à 12 h (heure de Nouméa) :',
    )
  })
})

describe('press contacts', () => {
  test('an empty contact leaves no heading behind', () => {
    expect(printedLines({ pressContacts: [{}] }, 'section')).toEqual([])
    expect(printedLines({ pressContacts: [{}, { organisation: 'Cabinet' }] }, 'section')).toEqual([
      'Contact presse',
    ])
  })
})

test('empty « À propos » sections neither start a page nor leave a heading', () => {
  const programme = { days: [{ sequences: [{ steps: [{ text: 'Visite' }] }] }] }
  expect(printedLines({ programme, boilerplates: [{ title: ' ' }] })).not.toContain('(page)')
  expect(printedLines({ programme, boilerplates: [{ title: 'À propos' }] }).slice(-2)).toEqual([
    '(page)',
    'À propos',
  ])
})

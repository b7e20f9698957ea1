import { describe, expect, it } from 'vitest'
import { peopleOfSheet, readSheet } from './sheet-people.ts'

describe('readSheet', () => {
  it('finds the headings below a title, and guesses the columns by them', () => {
    const { headings, columns, rows } = readSheet([
      ['Visite de Lieusaint', '', '', '', ''],
      ['', '', '', '', ''],
      ['Média', 'Nom et prénom', 'Né(e) le', 'N° carte de presse', 'Immatriculation'],
      ['RTL', 'DURAND Paul', '03/04/1980', '12345', 'AB-123-CD'],
    ])
    expect(headings).toEqual(['Média', 'Nom et prénom', 'Né(e) le', 'N° carte de presse', 'Immatriculation'])
    expect(columns).toEqual(['outlet', 'full-name', 'birthDay', 'cardNumber', 'plate'])
    expect(rows).toHaveLength(1)
  })

  it('goes by what the cells hold where nothing heads them', () => {
    const { columns } = readSheet([
      ['Jeanne MARTIN', 'jeanne@exemple.fr', '06 39 98 12 34'],
      ['Paul DURAND', 'paul@exemple.fr', '06 39 98 12 35'],
    ])
    expect(columns).toEqual(['full-name', 'mail', 'phone'])
  })

  it('has no columns for no cells', () => {
    expect(peopleOfSheet(readSheet([]))).toEqual([])
  })
})

describe('peopleOfSheet', () => {
  it('reads each row by its columns, and leaves out those without a name or an address', () => {
    const sheet = readSheet([
      ['Civilité', 'Nom', 'Prénom', 'Rédaction', 'Média', 'Type de média', 'Date et lieu de naissance'],
      ['Mme', 'LE GOFF', 'JEANNE', 'Locale', 'France 3', 'TV', '3 avril 1980 à Brest (29)'],
      ['', '', '', '', 'France 3', 'TV', ''],
    ])
    expect(peopleOfSheet(sheet).map(({ person }) => person)).toEqual([
      {
        civility: 'Mme',
        given: 'Jeanne',
        family: 'Le Goff',
        outlet: 'France 3',
        role: '',
        medium: 'tv',
        equipment: '',
        mail: '',
        phone: '',
        birthDay: '1980-04-03',
        birthPlace: 'Brest (29)',
        cardNumber: '',
        plate: '',
      },
    ])
  })

  it('follows columns that were corrected by hand', () => {
    const sheet = readSheet([
      ['Fonction', 'Média'],
      ['RTL', 'Paul Durand'],
    ])
    const [read] = peopleOfSheet({ ...sheet, columns: ['outlet', 'full-name'] })
    expect(read?.person).toMatchObject({ outlet: 'RTL', given: 'Paul', family: 'Durand', medium: 'radio' })
  })
})

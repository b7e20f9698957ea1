import { describe, expect, it } from 'vitest'
import { readBirthDay, takeIdentity } from './identity-in-line.ts'

const found = (line: string): Record<string, string> =>
  Object.fromEntries(takeIdentity(line).found.map(({ field, value }) => [field, value]))

describe('takeIdentity', () => {
  it.each([
    ['carte de presse n° 123456', { cardNumber: '123456' }],
    ['CP n°98 765', { cardNumber: '98 765' }],
    ['CNI : X4RTBPFW4', { cardNumber: 'X4RTBPFW4' }],
    ['CP 75001 Paris', {}],
    ['née le 3 avril 1980 à Saint-Denis (974)', { birthDay: '1980-04-03', birthPlace: 'Saint-Denis (974)' }],
    ['né(e) le 03.04.80', { birthDay: '1980-04-03' }],
    ['née le 31/02/1980', {}],
    ['visite du 06/05/2021', {}],
    ['12/11/1975', { birthDay: '1975-11-12' }],
    ['lieu de naissance : Lyon', { birthPlace: 'Lyon' }],
    ['véhicule Renault AB 123 CD', { plate: 'AB-123-CD' }],
    ['immatriculé 123 ABC 75', { plate: '123 ABC 75' }],
    ['salle 123 AB 75', {}],
  ])('reads %j', (line, expected) => {
    expect(found(line)).toEqual(expected)
  })

  it('leaves what is not identity', () => {
    expect(takeIdentity('Jeanne Martin, CP n° 12345, photographe').rest).toBe(
      'Jeanne Martin, | , photographe',
    )
  })
})

describe('readBirthDay', () => {
  it.each([
    ['1er mai 1979', '1979-05-01'],
    ['1980-04-03', '1980-04-03'],
    ['3/4/05', '2005-04-03'],
    ['3 avril', ''],
    ['hier', ''],
  ])('reads %j as %j', (text, day) => {
    expect(readBirthDay(text)).toBe(day)
  })
})

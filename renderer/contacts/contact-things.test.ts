import { expect, it } from 'vitest'
import { type Contact, contactSchema } from '../../domain/contact.ts'
import { contactThings } from './contact-things.ts'

let count = 0
const contact = (known: Partial<Contact>): Contact => {
  count += 1
  return contactSchema.parse({
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    createdAt: '2021-05-05T10:00:00.000Z',
    changedAt: '2021-05-05T10:00:00.000Z',
    ...known,
  })
}

it('sorts as a French directory does, whoever has no name last', () => {
  const things = contactThings([
    contact({}),
    contact({ given: 'Zoé', family: 'Étienne' }),
    contact({ kind: 'newsroom', desk: 'Rédaction du Parisien' }),
    contact({ given: 'Adèle', family: 'Fabre' }),
    contact({ given: 'Anne', family: 'Étienne' }),
  ])
  expect(things.map(({ name }) => name)).toEqual([
    'Anne Étienne',
    'Zoé Étienne',
    'Adèle Fabre',
    'Rédaction du Parisien',
    '',
  ])
})

it('shows the outlets and one way to reach the person', () => {
  const [thing] = contactThings([
    contact({
      family: 'Fabre',
      functions: [
        { outlet: 'AFP', role: '' },
        { outlet: '', role: 'pigiste' },
        { outlet: 'RFI', role: '' },
      ],
      phones: [{ label: '', number: '01 02 03 04 05' }],
    }),
  ])
  expect(thing?.details).toEqual(['AFP, RFI', '01 02 03 04 05'])
})

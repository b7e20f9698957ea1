import type * as z from 'zod'
import { type Contact, contactSchema } from '../../domain/contact.ts'

type Given = z.input<typeof contactSchema>

let count = 0

/** A contact with what a test gives it; the later it is made, the later it was created. */
export function person(given: Partial<Given> & { readonly at?: readonly string[] }): Contact {
  count += 1
  const { at, ...fields } = given
  const instant = new Date(Date.UTC(2024, 0, 1) + count * 60_000).toISOString()
  return contactSchema.parse({
    id: idOf(count),
    createdAt: instant,
    changedAt: instant,
    ...(at === undefined ? {} : { functions: at.map(outlet => ({ outlet })) }),
    ...fields,
  })
}

/** « Jean Dupont, Le Monde » as a contact: given and family name, outlet. */
export const named = (given: string, family: string, outlet = '', more: Partial<Given> = {}): Contact =>
  person({ given, family, ...(outlet === '' ? {} : { at: [outlet] }), ...more })

export const mail = (...addresses: string[]): Pick<Given, 'mails'> => ({
  mails: addresses.map(address => ({ address })),
})

export const phone = (...numbers: string[]): Pick<Given, 'phones'> => ({
  phones: numbers.map(number => ({ number })),
})

/** A UUID made of a number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

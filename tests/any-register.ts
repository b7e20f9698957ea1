import fc from 'fast-check'
import {
  type Accreditation,
  accreditationSchema,
  accreditationStatuses,
  emptyRegister,
  media,
  type Register,
} from '../domain/accreditation.ts'

/** An id that is the same for the same number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** The sequences that the people below ask for. */
export const sequenceIds = [idOf(101), idOf(102), idOf(103)] as const

const anyPlace = fc.record({
  sequence: fc.constantFrom(null, ...sequenceIds),
  status: fc.constantFrom(...accreditationStatuses),
  reason: fc.constantFrom('', 'Capacité'),
  pool: fc.constantFrom(null, idOf(201)),
})

/** Somebody of one of three outlets, each written in two ways. */
export const anyPerson: fc.Arbitrary<Accreditation> = fc
  .record({
    number: fc.integer({ min: 1, max: 60 }),
    outlet: fc.constantFrom('', 'Le Parisien', 'LE PARISIEN', 'AFP', 'afp', 'RTL'),
    medium: fc.constantFrom(...media),
    family: fc.constantFrom('Martin', 'Durand', 'Le Goff'),
    places: fc.uniqueArray(anyPlace, { maxLength: 4, selector: ({ sequence }) => sequence }),
  })
  .map(({ number, ...told }) => accreditationSchema.parse({ id: idOf(number), ...told }))

/** A register of up to thirty people at three sequences. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .uniqueArray(anyPerson, { maxLength: 30, selector: ({ id }) => id })
  .map(accreditations => ({
    ...emptyRegister(idOf(1)),
    sequences: sequenceIds.map((id, at) => ({ id, day: '2021-05-06', label: `Séquence ${at + 1}` })),
    pools: [{ id: idOf(201), name: 'Images', medium: 'tv' as const, quota: 2 }],
    accreditations,
  }))

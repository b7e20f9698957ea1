import { describe, expect, test } from 'vitest'
import { accreditationSchema, registerSchema } from './accreditation.ts'
import { dispatchSchema } from './dispatch.ts'
import { dispatchWithout, type Forgotten, registerWithout } from './register-traces.ts'
import { readTraces } from './traces.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [gone, stays] = [idOf(101), idOf(102)]
const who: Forgotten = {
  gone: new Set([gone]),
  reader: readTraces({ names: ['Zoé Zola', 'Zola Zoé'], addresses: ['zoe@zeste.fr', '+33639981234'] }),
}

describe('a register', () => {
  const places = [{ status: 'refused', reason: 'Zoé est venue trop tard', sequence: idOf(7) }]
  const hers = {
    civility: 'Mme',
    given: 'Zoé',
    family: 'Zola',
    outlet: 'Zeste',
    medium: 'tv',
    note: 'rappeler',
    identity: { plate: 'AB-123-CD' },
    requestedAt: '2026-05-04T09:30:00.000Z',
    places,
  }
  const registerWith = (...people: readonly Record<string, unknown>[]) =>
    registerSchema.parse({ id: idOf(0), accreditations: people.map((one, n) => ({ id: idOf(n), ...one })) })

  test('keeps of her that somebody of that outlet asked, and what became of it', () => {
    const { accreditations } = registerWithout(registerWith({ ...hers, contactId: gone }), who)
    const left = { id: idOf(0), outlet: 'Zeste', medium: 'tv' }
    expect(accreditations).toEqual([
      accreditationSchema.parse({ ...left, places: [{ status: 'refused', sequence: idOf(7) }] }),
    ])
  })

  test('knows her by name, mail or telephone where she is no contact', () => {
    const people = [
      { family: 'ZOLA', given: 'Zoe' },
      { family: 'Z.', mail: 'Zoe@Zeste.fr' },
      { family: 'Z.', phone: '06 39 98 12 34' },
    ]
    const { accreditations } = registerWithout(registerWith(...people), who)
    for (const { given, family, mail, phone } of accreditations)
      expect([given, family, mail, phone]).toEqual(['', '', '', ''])
  })

  test('who works for herself is not left as her own outlet', () => {
    const register = registerWith({ contactId: gone, family: 'Zola', outlet: 'Zoé Zola' })
    expect(registerWithout(register, who).accreditations).toMatchObject([{ outlet: '' }])
  })

  test('leaves everybody else alone, another contact of that name too', () => {
    const register = registerWith({ ...hers, contactId: stays }, { family: 'Zola' }, {})
    expect(registerWithout(register, who)).toBe(register)
  })
})

test('a dispatch forgets for whom it was, and counts them still', () => {
  const dispatch = dispatchSchema.parse({
    id: idOf(0),
    kind: 'mail',
    at: '2026-05-04T09:30:00.000Z',
    facts: [],
    forgotten: 1,
    recipients: [
      { contactId: gone, name: 'Z. Zola', mail: 'ailleurs@zeste.fr' },
      { name: '', mail: 'ZOE@zeste.fr' },
      { name: 'Zola Zoé', mail: 'z@perso.fr' },
      { contactId: stays, name: 'Zoé Zola', mail: 'autre@cri.fr' },
      { name: 'Paul Ali', mail: 'paul@cri.fr' },
    ],
  })
  const after = dispatchWithout(dispatch, who)
  expect(after.recipients.map(({ mail }) => mail)).toEqual(['autre@cri.fr', 'paul@cri.fr'])
  expect(after.forgotten).toBe(4)
  expect(dispatchWithout(after, who)).toBe(after)
})

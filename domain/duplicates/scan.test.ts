import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mail, named, person, phone } from '../../tests/duplicates/person.ts'
import type { Contact } from '../contact.ts'
import { contactKeys } from './contact-keys.ts'
import { judge } from './judgement.ts'
import { type FoundPair, scan } from './scan.ts'

function scanned(contacts: readonly Contact[]): readonly FoundPair[] {
  const work = scan(contacts, () => null)
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value.pairs
    expect(step.value.total).toBe(2 * contacts.length)
  }
}

const shown = ({ one, other, confidence }: FoundPair) => `${one} ${other} ${confidence}`

describe('a scan', () => {
  it('finds each pair once, the older contact first', () => {
    const older = named('Jean', 'Dupont', 'Le Monde', mail('jean.dupont@lemonde.fr'))
    const younger = named('DUPONT', 'Jean', 'Le Monde', mail('jean.dupont@lemonde.fr'))
    for (const contacts of [
      [older, younger],
      [younger, older],
    ]) {
      const pairs = scanned([...contacts, named('Paul', 'Moretti', 'RTL')])
      expect(pairs.map(shown)).toEqual([`${older.id} ${younger.id} sure`])
    }
  })

  it('finds nothing among different people, even in one newsroom', () => {
    const newsroom = mail('redaction@lemonde.fr')
    const names = ['Jean Dupont', 'Marie Lefort', 'Paul Moretti', 'Sophie Garnier', 'Marc Perrin']
    const colleagues = names.map(name => {
      const [given = '', family = ''] = name.split(' ')
      return named(given, family, 'Le Monde', { ...newsroom, ...phone('+33157282000') })
    })
    expect(scanned([...colleagues, person({ desk: 'Rédaction', at: ['Le Monde'], ...newsroom })])).toEqual([])
  })

  it('keeps the pairs of 3 000 Martins who share a mail or a mobile', () => {
    const martins = Array.from({ length: 3_000 }, (_, index) => [
      named(`Jean${String.fromCharCode(97 + (index % 26))}`, 'Martin', '', mail(`martin${index}@x.fr`)),
      named('J.', 'Martin', '', index % 2 === 0 ? mail(`martin${index}@x.fr`) : phone(mobileOf(index))),
      named('Jean', 'Martin', '', index % 2 === 0 ? {} : phone(mobileOf(index))),
    ])
    const pairs = scanned(martins.flat())
    const found = new Set(pairs.map(({ one, other }) => `${one} ${other}`))
    const planted = martins.map(([first, second, third], index) =>
      index % 2 === 0 ? `${first?.id} ${second?.id}` : `${second?.id} ${third?.id}`,
    )
    expect(planted.filter(pair => !found.has(pair))).toEqual([])
    expect(pairs.length).toBe(planted.length)
  })

  it('joins a long row of copies by neighbours, not each with each', () => {
    const copies = Array.from({ length: 500 }, () => named('Jean', 'Dupont', 'AFP', mail('jd@afp.com')))
    const pairs = scanned(copies)
    expect(pairs.length).toBeLessThan(3 * copies.length)
    const joined = new Set(pairs.flatMap(({ one, other }) => [one, other]))
    expect(joined.size).toBe(copies.length)
  })

  it('finds whatever comparing each with each finds surely or likely', () => {
    const contact = fc.record({
      given: fc.constantFrom('Jean', 'Marie', 'J.', 'Jeanne', ''),
      family: fc.constantFrom('Dupont', 'Dupond', 'Lefèvre', 'LEFEBVRE', 'Dupont-Lefort', ''),
      outlet: fc.constantFrom('', 'Le Monde', 'RTL'),
      mails: fc.subarray(['jd@x.fr', 'ml@y.fr', 'redaction@z.fr'], { maxLength: 2 }),
      phones: fc.subarray(['+33639981234', '+33157282000'], { maxLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 14 }), drafts => {
        const contacts = drafts.map(({ given, family, outlet, mails, phones }) =>
          named(given, family, outlet, { ...mail(...mails), ...phone(...phones) }),
        )
        expect(scanned(contacts).filter(isWorthwhile).map(shown).sort()).toEqual(
          naively(contacts).filter(isWorthwhile).map(shown).sort(),
        )
      }),
    )
  })
})

const isWorthwhile = ({ confidence }: FoundPair): boolean => confidence !== 'possible'

const mobileOf = (index: number): string => `+3363998${String(index).padStart(4, '0')}`

/** Each with each, in a file small enough. */
function naively(contacts: readonly Contact[]): readonly FoundPair[] {
  const all = contacts.map(contact => contactKeys(contact, contact.id))
  const bearers = (bears: (keys: (typeof all)[number]) => boolean) => all.filter(bears).length
  const counts = {
    ofMail: (mail: string) => bearers(({ mails }) => mails.includes(mail)),
    ofPhone: (phone: string) => bearers(({ phones }) => phones.includes(phone)),
    ofName: (whole: string) => bearers(({ name }) => name.whole === whole),
  }
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap(other => {
      const judgement = judge(one, other, counts)
      return judgement === null ? [] : [{ one: one.id, other: other.id, ...judgement }]
    }),
  )
}

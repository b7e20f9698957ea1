import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mail, named, person, phone } from '../../tests/duplicates/person.ts'
import { type Contact, contactDraftSchema } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { proposal } from './survivor.ts'

/** The survivor of a contact and one that was changed after it. */
const survivor = (older: Contact, recent: Contact) => {
  const { draft } = proposal(older, recent)
  expect(proposal(recent, older).draft).toEqual(draft)
  return draft
}

describe('the proposed survivor', () => {
  it('bears the fuller and better written name', () => {
    const shown = (older: Contact, recent: Contact) => {
      const { given, family } = survivor(older, recent)
      return `${given} ${family}`
    }
    expect(shown(named('Agnès', 'Le Goff'), named('AGNES', 'LE GOFF'))).toBe('Agnès Le Goff')
    expect(shown(named('Agnès', 'Le Goff'), named('A.', 'Le Goff'))).toBe('Agnès Le Goff')
    expect(shown(named('Agnès', 'Le Goff'), person({}))).toBe('Agnès Le Goff')
    expect(shown(named('Jean', 'Dupond'), named('Jean', 'Dupont'))).toBe('Jean Dupont')
  })

  it('remembers another spelling in the notes, and nothing where it is the same', () => {
    expect(survivor(named('Jean', 'Dupond'), named('Jean', 'Dupont')).notes).toBe(
      'Autre graphie du nom : Jean Dupond',
    )
    expect(survivor(named('DUPONT', 'Jean'), named('Jean', 'Dupont')).notes).toBe('')
  })

  it('has the addresses of both once, those of the recent one first, labels kept', () => {
    const draft = survivor(
      person({
        mails: [{ label: 'Bureau', address: 'A@x.fr' }, { address: 'b@x.fr' }],
        ...phone('06 39 98 12 34'),
      }),
      person({ ...mail('c@x.fr', 'a@x.fr'), ...phone('+33157282000', '+33639981234') }),
    )
    expect(draft.mails).toEqual([
      { label: '', address: 'c@x.fr' },
      { label: 'Bureau', address: 'a@x.fr' },
      { label: '', address: 'b@x.fr' },
    ])
    expect(draft.phones.map(({ number }) => number)).toEqual(['+33157282000', '+33639981234'])
  })

  it('joins functions that are one, keeps those that are two, and puts what is over last', () => {
    const draft = survivor(
      person({
        functions: [
          { outlet: 'Le Monde', from: '2019-01-01' },
          { outlet: 'AFP', role: 'reporter', from: '2010-01-01', until: '2018-12-31' },
          { outlet: 'RTL', role: 'chef du service politique' },
        ],
      }),
      person({
        functions: [
          { outlet: 'AFP', role: 'Reporter', from: '2015-01-01', until: '2018-06-30' },
          { outlet: 'Monde', role: 'grand reporter', from: '2020-01-01' },
          { outlet: 'RTL', role: 'chroniqueur' },
        ],
      }),
    )
    expect(draft.functions).toEqual([
      { outlet: 'Monde', role: 'grand reporter', from: '2019-01-01', until: '' },
      { outlet: 'RTL', role: 'chroniqueur', from: '', until: '' },
      { outlet: 'RTL', role: 'chef du service politique', from: '', until: '' },
      { outlet: 'AFP', role: 'Reporter', from: '2010-01-01', until: '2018-12-31' },
    ])
  })

  it('completes an address, and keeps the other one in the notes', () => {
    const town = person({ place: { town: 'Lyon' } })
    const street = person({ place: { street: '1 place Bellecour', town: 'LYON' } })
    const elsewhere = person({ place: { postalCode: '75002', town: 'Paris' } })
    expect(survivor(town, street).place).toEqual({ ...town.place, street: '1 place Bellecour', town: 'LYON' })
    expect(survivor(town, elsewhere)).toMatchObject({
      place: elsewhere.place,
      notes: 'Autre adresse postale : Lyon',
    })
  })

  it('has the notes of both, once', () => {
    const notes = (older: string, recent: string) =>
      survivor(person({ notes: older }), person({ notes: recent })).notes
    expect(notes('Ne pas appeler le matin', 'Suit la réforme')).toBe(
      'Suit la réforme\n\nNe pas appeler le matin',
    )
    expect(notes('Suit la réforme', 'suit la réforme depuis 2020')).toBe('suit la réforme depuis 2020')
    expect(notes('', 'Suit la réforme')).toBe('Suit la réforme')
  })

  it('keeps what was filled in, and the later day of information', () => {
    const older = person({
      civility: 'Mme',
      kind: 'adviser',
      basis: 'consent',
      informedOn: '2025-01-01',
      preferred: 'sms',
    })
    expect(survivor(older, person({ informedOn: '2024-01-01' }))).toMatchObject({
      civility: 'Mme',
      kind: 'adviser',
      basis: 'consent',
      informedOn: '2025-01-01',
      preferred: 'sms',
    })
  })

  it('has the picture of whichever has one, else the recent one', () => {
    const [early, late] = ['/9j/4AAQ', '/9j/4AAR']
    expect(survivor(person({ photo: early }), person({ photo: late })).photo).toBe(late)
    expect(survivor(person({ photo: early }), person({})).photo).toBe(early)
  })

  it('says when the notes cannot take all', () => {
    const long = (letter: string) => person({ notes: letter.repeat(9_000) })
    const { draft, isWhole } = proposal(long('a'), long('b'))
    expect(isWhole).toBe(false)
    expect(draft.notes).toHaveLength(10_000)
  })
})

const word = fc
  .string({ unit: fc.constantFrom('a', 'b', 'É', 'c', ' '), minLength: 1, maxLength: 6 })
  .filter(text => text.trim() !== '')
const anyone = fc
  .record({
    given: word,
    family: word,
    pressCard: fc.constantFrom('', '123', '456'),
    salutation: fc.constantFrom('', 'Chère Agnès,', 'Madame,'),
    mails: fc.array(fc.record({ address: fc.integer({ max: 60, min: 0 }).map(box => `m${box}@x.fr`) }), {
      maxLength: 20,
    }),
    phones: fc.array(fc.record({ number: fc.integer({ min: 10, max: 80 }).map(end => `+336399800${end}`) }), {
      maxLength: 20,
    }),
    tags: fc.array(
      word.map(text => text.trim()),
      { maxLength: 60 },
    ),
    beats: fc.array(
      word.map(text => text.trim()),
      { maxLength: 30 },
    ),
    languages: fc.array(
      fc.constantFrom('fr', 'en', 'de', 'br', 'oc', 'it', 'es', 'pt', 'nl', 'ar', 'ru', 'zh'),
      { maxLength: 10 },
    ),
    functions: fc.array(fc.record({ outlet: word, role: word }), { maxLength: 20 }),
    notes: fc.string({ maxLength: 40 }),
  })
  .map(fields => person(fields))

it('loses nothing: whatever either holds is in the draft or in its notes', () => {
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const { draft, isWhole } = proposal(one, other)
      expect(contactDraftSchema.safeParse(draft).success).toBe(true)
      if (!isWhole) return
      const held = foldText(JSON.stringify(draft).replaceAll('\\n', ' ')).replaceAll(' ', '')
      for (const contact of [one, other]) {
        const texts = [
          ...contact.mails.map(({ address }) => address),
          ...contact.phones.map(({ number }) => number),
          ...contact.functions.flatMap(({ outlet, role }) => [outlet, role]),
          ...[...contact.tags, ...contact.beats, ...contact.languages],
          ...[contact.given, contact.family, contact.pressCard, contact.salutation],
        ]
        expect(texts.filter(text => !held.includes(foldText(text).replaceAll(' ', '')))).toEqual([])
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTexts, type PersonTexts, requestOf } from './person-texts.ts'
import { readPeople } from './read-people.ts'

/** What was read, without the fields that are empty. */
const told = (text: string): Partial<PersonTexts>[] =>
  readPeople(text).map(({ person }) =>
    Object.fromEntries(Object.entries(person).filter(([, value]) => value !== '')),
  )

const mail = `De : Caroline Petit <c.petit@exemple.fr>
À : presse@exemple.fr
Objet : Accréditations

Bonjour,

Nous souhaitons accréditer trois personnes pour la visite du 6 mai 2021 :
- Jeanne MARTIN, photographe, carte de presse n° 123456, née le 03/04/1980 à Lyon, 06 39 98 12 34
- Zinédine Belkacem (JRI), CP 98765, AB-123-CD
- M. Paul de La Tour - rédacteur - paul.delatour@exemple.fr

Cordialement,
Caroline Petit
Cheffe du service politique
Le Parisien
01 87 39 70 00`

describe('a pasted mail', () => {
  it('gives the people of its list, and the outlet of who signs', () => {
    expect(told(mail)).toEqual([
      {
        given: 'Jeanne',
        family: 'Martin',
        outlet: 'Le Parisien',
        role: 'photographe',
        medium: 'photo',
        phone: '+33639981234',
        birthDay: '1980-04-03',
        birthPlace: 'Lyon',
        cardNumber: '123456',
      },
      {
        given: 'Zinédine',
        family: 'Belkacem',
        outlet: 'Le Parisien',
        role: 'JRI',
        medium: 'tv',
        cardNumber: '98765',
        plate: 'AB-123-CD',
      },
      {
        civility: 'M.',
        given: 'Paul',
        family: 'de La Tour',
        outlet: 'Le Parisien',
        role: 'rédacteur',
        mail: 'paul.delatour@exemple.fr',
      },
    ])
  })

  it('says what each field was read from, in the words of the mail', () => {
    const [first] = readPeople(mail)
    expect(first?.readFrom).toEqual({
      given: 'Jeanne MARTIN',
      family: 'Jeanne MARTIN',
      role: 'photographe',
      medium: 'photographe',
      phone: '06 39 98 12 34',
      cardNumber: 'carte de presse n° 123456',
      birthDay: 'née le 03/04/1980 à Lyon',
      birthPlace: 'née le 03/04/1980 à Lyon',
      outlet: 'Le Parisien',
    })
    for (const words of Object.values(first?.readFrom ?? {})) expect(mail).toContain(words)
  })

  it('takes whoever says that she comes too, and nobody who only signs', () => {
    const asking = (too: string) => `Bonjour,
Je souhaite accréditer mon collègue Jean Dupont, JRI, carte de presse n° 123456${too}.
Bien à vous
Inès Dupuis
Journaliste
BFM TV
06 39 98 00 11`
    expect(told(asking('')).map(({ family }) => family)).toEqual(['Dupont'])
    const [, herself] = told(asking(', et moi-même'))
    expect(herself).toEqual({
      given: 'Inès',
      family: 'Dupuis',
      outlet: 'BFM TV',
      role: 'Journaliste',
      medium: 'tv',
      phone: '+33639980011',
    })
  })

  it('takes who writes for herself, with the card and the plate that the message gives', () => {
    const text = `Bonjour,
Je serai présente jeudi avec ma voiture AB-123-CD, carte de presse n° 54321.
Cordialement
Marie Leroy
AFP
marie.leroy@exemple.fr`
    expect(told(text)).toMatchObject([
      { given: 'Marie', family: 'Leroy', plate: 'AB-123-CD', cardNumber: '54321', medium: 'agency' },
    ])
  })

  it('takes the sender where nobody signs', () => {
    expect(told('De : Marie Leroy <marie.leroy@exemple.fr>\n\nOK pour jeudi.')).toMatchObject([
      { given: 'Marie', family: 'Leroy', mail: 'marie.leroy@exemple.fr' },
    ])
  })

  it.each([
    ['', 'nothing'],
    ['Bonjour, est-il possible d’avoir l’horaire exact\u00A0? Merci d’avance', 'a question'],
    ['Bonjour Madame Petit, merci pour votre envoi.', 'the name of who is written to'],
    ['Le Parisien\nParis Match\nOuest France', 'newspapers'],
    ['🙂 ;;; \t\t\t | | |', 'signs'],
  ])('recognises nobody in %j (%s)', text => {
    expect(readPeople(text)).toEqual([])
  })
})

describe('a pasted list', () => {
  it('gives each heading to the people below it', () => {
    const text = `Pour Le Monde :
1. Sophie Bernard - 06 39 98 00 12
2. Karim Haddad - 06 39 98 00 13
France Bleu :
1. Lucie Morel
mail : lucie.morel@exemple.fr`
    expect(told(text)).toMatchObject([
      { family: 'Bernard', outlet: 'Le Monde', phone: '+33639980012' },
      { family: 'Haddad', outlet: 'Le Monde', phone: '+33639980013' },
      { family: 'Morel', outlet: 'France Bleu', medium: 'radio', mail: 'lucie.morel@exemple.fr' },
    ])
  })
})

describe('a form that is filled in', () => {
  it('starts over where something is said again', () => {
    const text = `Nom : MARTIN
Prénom : Jeanne
Média : France 3
Carte de presse n° : 12345
Date et lieu de naissance : 3 avril 1980 à Lyon
Tél : 06 39 98 12 34

Nom : Durand – Prénom : Paul – Média : RTL
Immatriculation : AB-123-CD`
    expect(told(text)).toEqual([
      {
        given: 'Jeanne',
        family: 'Martin',
        outlet: 'France 3',
        medium: 'tv',
        phone: '+33639981234',
        birthDay: '1980-04-03',
        birthPlace: 'Lyon',
        cardNumber: '12345',
      },
      { given: 'Paul', family: 'Durand', outlet: 'RTL', medium: 'radio', plate: 'AB-123-CD' },
    ])
  })

  it('reads a whole name where nothing says the given one', () => {
    expect(told('Nom : Jeanne Martin\nMédia : RFI')).toMatchObject([{ given: 'Jeanne', family: 'Martin' }])
  })
})

describe('a pasted table', () => {
  it('goes by its headings', () => {
    const text = `Nom\tPrénom\tMédia\tCarte de presse\tTéléphone
MARTIN\tJeanne\tLe Parisien\t123456\t0639981234
DURAND\tPaul\tRTL\t\t0639981235`
    expect(told(text)).toEqual([
      {
        given: 'Jeanne',
        family: 'Martin',
        outlet: 'Le Parisien',
        cardNumber: '123456',
        phone: '+33639981234',
      },
      { given: 'Paul', family: 'Durand', outlet: 'RTL', medium: 'radio', phone: '+33639981235' },
    ])
  })
})

it('reads any text without failing, and what it reads can be kept', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...mail.split('\n')),
    fc.constantFrom('Nom : Martin', 'A\tB\tC', 'née le 31/02/1980', 'CP 75001 Paris', '- 06 39 98 12 34'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      for (const { person } of readPeople(lines.join('\n'))) {
        const request = requestOf(person, {
          id: '00000000-0000-4000-8000-000000000001',
          contactId: null,
          requestedAt: '',
          sequence: null,
        })
        expect(request.family + request.given + request.mail).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

it('keeps an address that is not complete in the note', () => {
  const head = {
    id: '00000000-0000-4000-8000-000000000001',
    contactId: null,
    requestedAt: '',
    sequence: null,
  }
  const request = requestOf({ ...noTexts, family: 'Martin', mail: 'jeanne@' }, head)
  expect([request.mail, request.note]).toEqual(['', 'jeanne@'])
})

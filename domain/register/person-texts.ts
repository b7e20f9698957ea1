import type { Accreditation, Identity } from '../accreditation.ts'
import { accreditationSchema } from '../accreditation.ts'
import { isMailAddress } from '../link.ts'
import { newPlace } from './statuses.ts'

/** What a request says of somebody, identity data beside the rest: as it is typed, pasted or imported. */
export type PersonTexts = Pick<
  Accreditation,
  'civility' | 'given' | 'family' | 'outlet' | 'role' | 'medium' | 'equipment' | 'mail' | 'phone'
> &
  Identity

export type PersonField = keyof PersonTexts

/** Somebody as Mallette read her, and for each field the words that it was read from: nothing of it is certain. */
export type ReadPerson = {
  readonly person: PersonTexts
  readonly readFrom: Readonly<Partial<Record<PersonField, string>>>
}

export const noTexts: PersonTexts = {
  civility: '',
  given: '',
  family: '',
  outlet: '',
  role: '',
  medium: '',
  equipment: '',
  mail: '',
  phone: '',
  birthDay: '',
  birthPlace: '',
  cardNumber: '',
  plate: '',
}

/** Most UTF-16 units of each text, as the register keeps them. */
export const mostLetters: Readonly<Record<PersonField, number>> = {
  civility: 4,
  given: 120,
  family: 120,
  outlet: 120,
  role: 120,
  medium: 10,
  equipment: 300,
  mail: 254,
  phone: 40,
  birthDay: 10,
  birthPlace: 120,
  cardNumber: 60,
  plate: 30,
}

/** The fields that only the desk gets. */
export const identityFields = ['birthDay', 'birthPlace', 'cardNumber', 'plate'] as const

/** What a request bears besides what it says: its id, when it came, whose it is and what it asks for. */
export type RequestHead = Pick<Accreditation, 'id' | 'contactId' | 'requestedAt'> & {
  /** The sequence that is asked for; null is the whole event. */
  readonly sequence: string | null
}

/** The request that these texts make. A mail address that is none goes to the note: nothing that was typed is lost. */
export function requestOf(texts: PersonTexts, head: RequestHead): Accreditation {
  const { birthDay, birthPlace, cardNumber, plate, mail, ...rest } = trimmed(texts)
  const isMail = mail === '' || isMailAddress(mail)
  return accreditationSchema.parse({
    ...rest,
    id: head.id,
    contactId: head.contactId,
    requestedAt: head.requestedAt,
    mail: isMail ? mail : '',
    note: isMail ? '' : mail,
    identity: { birthDay, birthPlace, cardNumber, plate },
    places: [newPlace(head.sequence)],
  })
}

/** Texts without the spaces around them, none longer than the register keeps. */
function trimmed(texts: PersonTexts): PersonTexts {
  const cut = (field: Exclude<PersonField, 'civility' | 'medium'>): string =>
    texts[field].trim().slice(0, mostLetters[field])
  return {
    civility: texts.civility,
    medium: texts.medium,
    given: cut('given'),
    family: cut('family'),
    outlet: cut('outlet'),
    role: cut('role'),
    equipment: cut('equipment'),
    mail: cut('mail'),
    phone: cut('phone'),
    birthDay: cut('birthDay'),
    birthPlace: cut('birthPlace'),
    cardNumber: cut('cardNumber'),
    plate: cut('plate'),
  }
}

/** Given and family name as lists show them; empty for somebody without a name. */
export const personNameOf = ({ given, family }: Pick<Accreditation, 'given' | 'family'>): string =>
  [given, family].filter(part => part !== '').join(' ')

import type { Contact, Place } from '../contact.ts'
import { readCountry } from '../contact-import/choices.ts'
import { coverageName } from '../coverage.ts'
import { phoneText } from '../phone.ts'
import { basisNames, kindNames, reachingNames } from './choice-names.ts'

/** A column of an exported table: its French heading, its width in characters, and what it says of a contact. */
export type ExportColumn = {
  readonly heading: string
  readonly width: number
  readonly cell: (contact: Contact) => string
}

/** The last column: what the others cannot hold, for Mallette alone (kept-data.ts). */
export const keptHeading = 'Mallette'

/**
 * The columns for these contacts, under headings that the import knows. What there may be several of has numbered
 * columns, as many as the contact that has most of them needs.
 */
export function exportColumns(contacts: Iterable<Contact>): readonly ExportColumn[] {
  let [functions, mails, phones] = [1, 1, 1]
  for (const contact of contacts) {
    functions = Math.max(functions, contact.functions.length)
    mails = Math.max(mails, contact.mails.length)
    phones = Math.max(phones, contact.phones.length)
  }
  return [
    column('Type de contact', 16, ({ kind }) => kindNames[kind]),
    column('Civilité', 8, ({ civility }) => civility),
    column('Prénom', 16, ({ given }) => given),
    column('Nom', 20, ({ family }) => family),
    column('Rédaction', 20, ({ desk }) => desk),
    ...numbered(functions, at => [
      column(`Média ${at + 1}`, 24, contact => contact.functions[at]?.outlet ?? ''),
      column(`Fonction ${at + 1}`, 24, contact => contact.functions[at]?.role ?? ''),
    ]),
    ...numbered(mails, at => [column(`Mail ${at + 1}`, 32, contact => contact.mails[at]?.address ?? '')]),
    ...numbered(phones, at => [
      column(`Téléphone ${at + 1}`, 18, contact => phoneText(contact.phones[at]?.number ?? '')),
    ]),
    column('Rubriques', 24, ({ beats }) => beats.join(' ; ')),
    column('Couverture', 24, ({ coverage }) => coverage.map(coverageName).join(' ; ')),
    column('Étiquettes', 20, ({ tags }) => tags.join(' ; ')),
    column('Langues', 10, ({ languages }) => languages.join(', ')),
    column('Canal préféré', 12, ({ preferred }) => reachingNames[preferred]),
    column('Carte de presse', 14, ({ pressCard }) => pressCard),
    column('Formule d’appel', 18, ({ salutation }) => salutation),
    column('Rue', 28, ({ place }) => place.street),
    column('Code postal', 10, ({ place }) => place.postalCode),
    column('Ville', 18, ({ place }) => place.town),
    column('Pays', 12, ({ place }) => countryName(place)),
    column('Base légale', 22, ({ basis }) => basisNames[basis]),
    column('Informé le', 11, ({ informedOn }) => informedOn),
    column('Opposition', 14, ({ opposition }) => oppositionText(opposition)),
    column('Notes', 40, ({ notes }) => notes),
    column('Identifiant Mallette', 38, ({ id }) => id),
  ]
}

const column = (heading: string, width: number, cell: ExportColumn['cell']): ExportColumn => ({
  heading,
  width,
  cell,
})

const numbered = (count: number, make: (at: number) => readonly ExportColumn[]): readonly ExportColumn[] =>
  Array.from({ length: count }, (_, at) => make(at)).flat()

/** « 2025-05-06 par courrier » */
export const oppositionText = (opposition: Contact['opposition']): string =>
  opposition === null ? '' : `${opposition.on} ${opposition.note}`.trim()

const countryNames: Record<string, string> = {
  FR: 'France',
  GP: 'Guadeloupe',
  MQ: 'Martinique',
  GF: 'Guyane',
  RE: 'La Réunion',
  YT: 'Mayotte',
  PM: 'Saint-Pierre-et-Miquelon',
  BL: 'Saint-Barthélemy',
  MF: 'Saint-Martin',
  WF: 'Wallis-et-Futuna',
  PF: 'Polynésie française',
  NC: 'Nouvelle-Calédonie',
  BE: 'Belgique',
  CH: 'Suisse',
  LU: 'Luxembourg',
  MC: 'Monaco',
  DE: 'Allemagne',
  ES: 'Espagne',
  IT: 'Italie',
  GB: 'Royaume-Uni',
  US: 'États-Unis',
}

/** The country's French name where the import reads it back, else its code. */
export const countryName = ({ country }: Pick<Place, 'country'>): string => {
  const name = countryNames[country]
  return name !== undefined && readCountry(name) === country ? name : country
}

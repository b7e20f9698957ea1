import type { Contact, ContactFunction } from '../../../domain/contact.ts'
import { kindNames, reachingNames } from '../../../domain/contact-export/choice-names.ts'
import { countryName } from '../../../domain/contact-export/export-columns.ts'
import { coverageName } from '../../../domain/coverage.ts'
import { phoneText } from '../../../domain/phone.ts'
import { salutationOf } from '../../../domain/salutation.ts'
import { dayText, momentText } from './moments.ts'
import { languagesText } from './words.ts'

/** What is held about a contact, name and content of each filled field; several values stand below each other. */
export function heldFields(contact: Contact, keptApartFrom: number): readonly (readonly [string, string])[] {
  const { place } = contact
  const town = [place.postalCode, place.town].filter(part => part !== '').join(' ')
  const fields: readonly (readonly [string, string])[] = [
    ['Type de contact', kindNames[contact.kind]],
    ['Civilité', contact.civility],
    ['Prénom', contact.given],
    ['Nom', contact.family],
    ['Rédaction', contact.desk],
    // Documents have no pictures: the sheet as data has it.
    ['Photo', contact.photo === '' ? '' : 'oui'],
    ['Fonctions', lines(contact.functions, functionText)],
    ['Courriels', lines(contact.mails, ({ label, address }) => labelled(address, label))],
    ['Téléphones', lines(contact.phones, ({ label, number }) => labelled(phoneText(number), label))],
    ['Canal préféré', reachingNames[contact.preferred]],
    ['Adresse', [place.street, town, countryName(place)].filter(part => part !== '').join('\n')],
    ['Rubriques', contact.beats.join(', ')],
    ['Couverture', contact.coverage.map(coverageName).join(', ')],
    ['Langues', languagesText(contact)],
    ['Carte de presse', contact.pressCard],
    ['Formule d’appel', salutationOf(contact)],
    ['Étiquettes', contact.tags.join(', ')],
    ['Notes', contact.notes],
    ['Fiche créée le', momentText(contact.createdAt)],
    ['Fiche modifiée le', momentText(contact.changedAt)],
    ['Fiches réunies dans celle-ci', contact.formerIds.length === 0 ? '' : String(contact.formerIds.length)],
    ['Homonymes distingués', keptApartFrom === 0 ? '' : String(keptApartFrom)],
    ['Identifiant dans Mallette', [contact.id, ...contact.formerIds].join('\n')],
  ]
  return fields.filter(([, content]) => content !== '')
}

const lines = <T>(items: readonly T[], show: (item: T) => string): string => items.map(show).join('\n')

const labelled = (value: string, label: string): string => (label === '' ? value : `${value} (${label})`)

function functionText({ role, outlet, from, until }: ContactFunction): string {
  const work = [role, outlet].filter(part => part !== '').join(', ')
  const since = from === '' ? '' : `depuis le ${dayText(from)}`
  const stretch =
    until === '' ? since : `${from === '' ? '' : `du ${dayText(from)} `}jusqu’au ${dayText(until)}`
  return labelled(work, stretch)
}

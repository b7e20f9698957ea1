import type { Contact } from '../../domain/contact.ts'
import { phoneText } from '../../domain/phone.ts'

const headings = [
  'Civilité',
  'Prénom',
  'Nom',
  'Service ou rédaction',
  'Média',
  'Fonction',
  'Rubriques',
  'Courriel',
  'Téléphone',
  'Portable',
  'Rue',
  'Code postal',
  'Ville',
  'Étiquettes',
  'Remarques',
]

/** Contacts as the table of a cabinet that was saved from a French Excel, numbers as people write them. */
export function pressTable(contacts: readonly Contact[]): string {
  const lines = [headings, ...contacts.map(cellsOf)].map(cells => cells.map(quoted).join(';'))
  return `${lines.join('\r\n')}\r\n`
}

function cellsOf({ functions, mails, phones, place, ...contact }: Contact): readonly string[] {
  const [work] = functions
  return [
    contact.civility,
    contact.given,
    contact.family,
    contact.desk,
    work?.outlet ?? '',
    work?.role ?? '',
    contact.beats.join(', '),
    mails[0]?.address ?? '',
    phoneText(phones[0]?.number ?? ''),
    phoneText(phones[1]?.number ?? ''),
    place.street,
    place.postalCode,
    place.town,
    contact.tags.join(', '),
    contact.notes,
  ]
}

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

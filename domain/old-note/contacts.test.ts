import { expect, test } from 'vitest'
import { readContacts } from './contacts.ts'
import { linesOf } from './line.ts'
import { documentOfText } from './text-document.ts'

const contacts = (text: string): string[] =>
  readContacts(linesOf(documentOfText(text))).pressContacts.map(({ organisation, name, phones, mails }) =>
    [organisation, name, phones.join('+').replaceAll('\u00A0', ' '), mails.join('+')].join('|'),
  )

test.each([
  [
    'one below the other',
    'Contacts presse :\nCabinet\n01 40 00 00 11\na@b.example',
    ['Cabinet||01 40 00 00 11|a@b.example'],
  ],
  [
    'a line each',
    'Préfecture – Julie Ferrand – 01 40 00 00 11\nMairie : Luc MEYER, 01 40 00 00 12',
    ['Préfecture|Julie Ferrand|01 40 00 00 11|', 'Mairie|Luc MEYER|01 40 00 00 12|'],
  ],
  [
    'several numbers',
    'Bureau de presse : 01 40 00 00 11 / 06 39 98 00 01',
    ['Bureau de presse||01 40 00 00 11+06 39 98 00 01|'],
  ],
  [
    'a name first',
    'Chef d’escadron Paul VERDIER\na@b.example',
    ['|Chef d’escadron Paul VERDIER||a@b.example'],
  ],
  ['mails alone', 'Contact presse : a@b.example – c@d.example', ['|||a@b.example+c@d.example']],
  ['nothing', 'Contacts presse', []],
])('%s', (_, text, read) => expect(contacts(text)).toEqual(read))

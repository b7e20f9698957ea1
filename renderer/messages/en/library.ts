import type { IssuerDraft } from '../../../domain/issuer.ts'
import type { Messages } from '../fr.ts'

const hourStyles: Record<IssuerDraft['hourStyle'], string> = {
  spaced: '9 h 30',
  compact: '9h30',
  padded: '09 h 30',
}

export const library: Messages['library'] = {
  title: 'Library',
  issuers: 'Issuers',
  issuersText: 'The ministry or office whose letterhead and contacts a note bears.',
  noIssuer: 'No issuer.',
  newIssuer: 'New issuer',
  issuerName: 'Name',
  issuerNameHint: 'As it reads in a French sentence: “ministère chargé de l’Industrie”.',
  letterhead: 'Letterhead',
  motto: 'Motto',
  footer: 'Footer',
  contacts: 'Press contacts',
  addContact: 'Add a press contact',
  organisation: 'Organisation',
  contactName: 'Name',
  phones: 'Phone numbers',
  mails: 'Mail addresses',
  hourStyle: 'How hours are written',
  hourStyles,
  surnameCapitals: 'Family names in capitals',
  boilerplates: '“About” texts',
  boilerplatesText:
    'A note receives a copy: changing the text here leaves notes already written as they are.',
  noBoilerplate: 'No “About” text.',
  newBoilerplate: 'New “About” text',
  boilerplateTitle: 'Title',
  boilerplateBody: 'Text',
  reviewBy: 'To be read again before',
  removed: {
    issuers: name => `The issuer “${name}” is deleted.`,
    boilerplates: title => `The text “${title}” is deleted.`,
  },
  toReview: day => `To be read again since ${day}`,
}

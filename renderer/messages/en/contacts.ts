import type { ContactDraft } from '../../../domain/contact.ts'
import type { Messages } from '../fr.ts'

const kinds: Record<ContactDraft['kind'], string> = {
  journalist: 'Journalist',
  newsroom: 'Newsroom',
  'press-office': 'Press office',
  adviser: 'Adviser',
}

const civilities: Record<ContactDraft['civility'], string> = { '': 'Not given', Mme: 'Ms', 'M.': 'Mr' }

export const contacts: Messages['contacts'] = {
  kinds,
  civilities,
  title: 'Contacts',
  empty: 'No contact',
  emptyText: 'Create the first one: a journalist, a newsroom, a press office.',
  newContact: 'New contact',
  removed: name => `“${name}” is deleted.`,
  kind: 'Who',
  civility: 'Title',
  given: 'Given name',
  family: 'Family name',
  desk: 'Name of the office or newsroom',
  functions: 'Outlets and roles',
  addFunction: 'Add an outlet',
  outlet: 'Outlet',
  role: 'Role',
  mails: 'Mail addresses',
  phones: 'Phone numbers',
  notes: 'Remarks',
}

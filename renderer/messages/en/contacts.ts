import type { ContactDraft } from '../../../domain/contact.ts'
import type { ContactColumn } from '../../../domain/contact-view.ts'
import type { Messages } from '../fr.ts'
import { counted, countOf } from './counts.ts'

const kinds: Record<ContactDraft['kind'], string> = {
  journalist: 'Journalist',
  newsroom: 'Newsroom',
  'press-office': 'Press office',
  adviser: 'Adviser',
}

const civilities: Record<ContactDraft['civility'], string> = { '': 'Not given', Mme: 'Ms', 'M.': 'Mr' }

const columns: Record<ContactColumn, string> = {
  name: 'Name',
  outlet: 'Outlet',
  role: 'Role',
  beats: 'Beats',
  coverage: 'Coverage',
  town: 'Town',
  mail: 'Mail',
  phone: 'Phone',
  tags: 'Tags',
  lastUsed: 'Last sent to',
  changed: 'Changed',
}

const contactCount = (count: number): string => countOf(count, 'contact', 'contacts')

const leftAside = (count: number): string => (count === 0 ? '' : `, ${counted(count)} left out`)

export const contacts: Messages['contacts'] = {
  kinds,
  civilities,
  undone: ({ kept }) =>
    kept === 0 ? 'Undone.' : `Undone, except ${kept} ${kept > 1 ? 'records' : 'record'} changed since.`,
  working: 'Working…',
  tabsLabel: 'Press file',
  tabs: {
    contacts: 'Contacts',
    outlets: 'Outlets',
    'contact-lists': 'Lists',
    import: 'Import',
    duplicates: 'Duplicates',
    privacy: 'Personal data',
  },
  title: 'Contacts',
  empty: 'Your press file is empty',
  emptyText:
    'Drop an Excel or CSV file or contact cards here: Mallette reads them, shows you what it makes of them and writes nothing without your consent.',
  importFile: 'Import a file',
  newContact: 'New contact',
  pasteSignature: 'Paste a signature',
  dropHere: 'Drop the files to import them',
  dropFormats: 'Excel, CSV, contact cards (.vcf)',
  removed: name => `“${name}” is deleted.`,
  search: {
    label: 'Find a contact',
    placeholder: 'Name, outlet, beat, town, mail, phone…',
    clear: 'Clear the search',
    count: contactCount,
    countOf: (found, everybody) => `${counted(found)} of ${contactCount(everybody)}`,
    near: words => `No exact result for “${words}”. Here are the nearest.`,
    nothingFor: words => `No contact matches “${words}”`,
    nothingFiltered: 'No contact matches these filters',
    nothingText: 'The search covers names, outlets, beats, tags, towns, phone numbers and mail addresses.',
  },
  grid: {
    label: 'Contacts',
    help: 'Enter opens the contact, Space selects it, Shift and the arrows extend the selection.',
    columns,
    selectAll: 'Select all',
    isOpposed: 'Do not write',
    columnsMenu: 'Columns',
    columnsTitle: 'Columns shown',
  },
  filters: {
    open: 'Filter',
    title: 'Filter the contacts',
    kinds: 'Who',
    outletTypes: 'Type of outlet',
    beats: 'Beats',
    coverage: 'Regions and départements',
    tags: 'Tags',
    lists: 'Lists',
    isWithoutMail: 'No mail address',
    isOpposed: 'Do not write',
    remove: filter => `Remove the filter “${filter}”`,
    clear: 'Remove the filters',
    inUse: 'Filters in use',
  },
  terms: { none: 'Nothing like that in the list' },
  selection: {
    label: 'Selected contacts',
    count: count => `${counted(count)} selected`,
    all: count => `Select all (${counted(count)})`,
    clear: 'Clear the selection',
    tag: 'Tag…',
    list: 'Add to a list…',
    export: 'Export…',
    remove: 'Delete',
    removed: count => `${contactCount(count)} deleted.`,
    tooMany: `A selection made one by one holds at most ${counted(20_000)} contacts.`,
  },
  tagging: {
    title: count => `Tag ${contactCount(count)}`,
    add: 'Tags to add',
    remove: 'Tags to remove',
    apply: 'Tag',
    done: count => `Tags updated on ${contactCount(count)}.`,
    nothing: 'These contacts already bore these tags.',
  },
  listing: {
    title: count => `Add ${contactCount(count)} to a list`,
    existing: 'List',
    none: 'New list',
    name: 'Name of the new list',
    purpose: 'What is it for?',
    apply: 'Add',
    done: name => `Added to the list “${name}”.`,
    nothing: name => `They were all on “${name}” already.`,
  },
  exporting: {
    title: count => `Export ${contactCount(count)}`,
    format: 'Format',
    formats: {
      xlsx: 'Excel (.xlsx)',
      csv: 'CSV for Excel',
      'vcard-4': 'Contact cards (vCard 4)',
      'vcard-3': 'Contact cards for older software (vCard 3)',
    },
    purpose: 'Purpose',
    purposeHint: 'Written to the log with the date: to whom and why these details go out.',
    withOpposed: 'Include those who asked not to be written to',
    leftOut: count =>
      count === 0
        ? 'Nobody is left out.'
        : `${contactCount(count)} ${count > 1 ? 'are' : 'is'} left out: do not write.`,
    apply: 'Export',
    done: (file, count, leftOut) => `${contactCount(count)} in “${file}”${leftAside(leftOut)}.`,
  },
  signature: {
    title: 'Paste a signature',
    text: 'Mail signature',
    textHint: 'Paste the foot of a message: name, role, outlet, phones, mail.',
    read: 'Read',
    preview: 'What Mallette reads in it',
    nothing: 'Nothing readable in this text.',
    create: 'Create the contact',
    again: 'Correct the text',
  },
  cancel: 'Cancel',
}

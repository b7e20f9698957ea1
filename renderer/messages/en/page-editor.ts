import type { Messages } from '../fr.ts'

export const pageEditor: Messages['pageEditor'] = {
  ghosts: {
    title: 'Title of the note',
    announcement: 'Announcement',
    whenLine: 'When',
    whereLine: 'Where',
    body: 'Write, or type / to insert',
    notice: 'Notice to the press',
    subheading: 'Subheading',
    listItem: 'List item',
    quoteText: 'What was said',
    speaker: 'Who speaks',
    figureValue: 'Figure',
    figureLabel: 'What it measures',
    boilerplateTitle: 'Section title',
    pageBreak: 'Page break',
  },
  missing: {
    title: 'Title',
    announcement: 'Announcement',
    whenLine: 'When',
    whereLine: 'Where',
    body: 'Text',
    after: 'More text',
    letterheadSlot: 'Issuer',
    headingSlot: 'Place and date',
    personsSlot: 'Persons',
    accreditationSlot: 'Accredit',
    contactsSlot: 'Press contact',
    linksSlot: 'Links',
    programme: 'Programme',
    notices: 'Notice',
    boilerplates: 'About',
  },
  slots: {
    letterhead: 'Issuer',
    heading: 'Place, date, number and kind',
    persons: 'Persons',
    accreditation: 'Accreditation and reception',
    contacts: 'Press contact',
    links: 'Links and attachments',
  },
  slot: part => `${part}: edit`,
  generated: 'Sentence written by Mallette',
  takeOver: 'Write it myself',
  giveBack: 'Back to Mallette’s sentence',
  full: most =>
    most === 'parts'
      ? 'There is no room left here: nothing was added.'
      : `This text is full: ${most.toLocaleString('en')} characters at most.`,
  leave: 'Escape: leave the page',
}

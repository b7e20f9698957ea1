import type { Messages } from '../fr.ts'

const entries: Messages['editing']['entries'] = {
  programme: { label: 'Programme', words: 'schedule sequence steps hours' },
  desk: { label: 'Accreditation', words: 'registration deadline press' },
  reception: { label: 'Press reception', words: 'meeting point parking hours' },
  notice: { label: 'Notice to the press', words: 'health security image rights' },
  quote: { label: 'Quote and speaker', words: 'quotation statement' },
  picture: { label: 'Picture', words: 'photo illustration logo image' },
  box: { label: 'Box', words: 'frame definition key points' },
  cover: { label: 'Cover picture', words: 'first page press kit' },
  annexes: { label: 'Annexed note', words: 'annex press kit release' },
  appearances: { label: 'Media appearance', words: 'radio television guest interview' },
  coupon: { label: 'Reply coupon', words: 'answer return' },
  figures: { label: 'Key figures', words: 'number statistics' },
  'subheading-2': { label: 'Section title', words: 'heading 1' },
  'subheading-3': { label: 'Subheading', words: 'heading 2' },
  list: { label: 'Bulleted list', words: 'items dashes' },
  'ordered-list': { label: 'Numbered list', words: 'items numbers' },
  link: { label: 'Link', words: 'address web mail' },
  contacts: { label: 'Press contacts', words: 'phone mail office' },
  boilerplate: { label: '“About” text', words: 'library boilerplate' },
  links: { label: 'Annexed links and files', words: 'attachment document' },
  'page-break': { label: 'Page break', words: 'new page' },
}

export const editing: Messages['editing'] = {
  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  superscript: 'Superscript',
  link: 'Link',
  language: 'Language',
  languages: {
    fr: 'French',
    en: 'English',
    de: 'German',
    es: 'Spanish',
    it: 'Italian',
    pt: 'Portuguese',
    la: 'Latin',
  },
  list: 'Bulleted list',
  orderedList: 'Numbered list',
  quote: 'Quote',
  subheading2: 'Section title',
  subheading3: 'Subheading',
  undo: 'Undo',
  redo: 'Redo',
  insert: 'Insert',
  more: 'More formatting',
  withKeys: (name, keys) => `${name} (${keys})`,
  entries,
  menu: 'Insert into the note',
  noEntry: 'Nothing of that name to insert',
  linkDialog: {
    title: 'Link',
    text: 'Text',
    address: 'Address',
    hint: 'The address of a site (https) or a mail address.',
    wrong: 'This is neither the address of a site nor a mail address.',
    insecure: 'A note only bears safe addresses, with https.',
    writeSecure: address => `Write ${address}`,
    cancel: 'Cancel',
    apply: 'Place the link',
    remove: 'Remove the link',
  },
  paste: {
    images: 'The pictures did not follow. To place one, save it as a file and choose Insert, Picture.',
    tooLarge: 'This is too large for a note: nothing was pasted. It is still on the clipboard.',
    leftOut: (passages, isMore) =>
      passages > 1
        ? `The note is full: ${isMore ? 'more than ' : ''}${passages} paragraphs were not pasted. They are still on the clipboard.`
        : 'The note is full: one paragraph was not pasted. It is still on the clipboard.',
    stepsLeftOut: steps =>
      steps > 1
        ? `The sequence is full: ${steps} steps were not pasted. They are still on the clipboard.`
        : 'The sequence is full: one step was not pasted. It is still on the clipboard.',
    programme: (steps, left) => {
      if (steps === 1) return 'This table looks like a programme.'
      const said = `This table looks like a programme of ${steps} steps.`
      const stay = left > 1 ? `the last ${left} will stay` : 'the last one will stay'
      return left === 0 ? said : `${said} There is room for ${steps - left}: ${stay} in the text.`
    },
    asSteps: 'Paste as steps of the programme',
  },
}

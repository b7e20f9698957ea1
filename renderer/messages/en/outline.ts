import type { Messages } from '../fr.ts'

export const outline: Messages['outline'] = {
  title: 'Outline',
  headings: 'Outline of the note',
  none: 'The subheadings, days and sequences of the note will appear here.',
  counts: 'Length of the note',
  words: (count, isOne) => (isOne ? '1 word' : `${count} words`),
  characters: (count, isOne) => (isOne ? '1 character' : `${count} characters`),
  pages: count => (count === 1 ? '1 page' : `${count} pages`),
  focusMode: 'The page alone, nothing around it.',
  leaveFocus: 'Leave (Esc)',
}

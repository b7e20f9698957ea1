import type { Messages } from '../fr.ts'

export const pictures: Messages['pictures'] = {
  title: 'Picture',
  missing: 'picture missing on this computer',
  noWords: 'Picture without a description',
  reading: 'Preparing the picture…',
  unreadable: file => `“${file}” is not a readable picture. Choose a JPEG or PNG file.`,
  alternative: 'What the picture shows',
  alternativeHint: 'A sentence for who does not see it: screen readers, a missing picture.',
  decorative: 'Decorative picture, which says nothing by itself',
  decorativeHint: 'A decorative picture needs no description.',
  caption: 'Caption',
  credit: 'Credit',
  creditExample: '© Given Family / Ministry',
  width: 'Width',
  widths: {
    '1': 'The whole width',
    '0.75': 'Three quarters',
    '0.5': 'Half',
    '0.33': 'A third',
  },
  apply: 'Apply',
}

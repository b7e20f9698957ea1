import type { Messages } from '../fr.ts'

export const exports: Messages['exports'] = {
  html: 'Save as a web page (HTML)',
  txt: 'Save as text',
  odt: 'Save as OpenDocument (ODT)',
  running: 'The file is being prepared',
}

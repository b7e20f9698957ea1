import type { Messages } from '../fr.ts'

export const roadSheet: Messages['roadSheet'] = {
  title: 'Road sheet',
  asWord: 'Save as Word',
  asPdf: 'Save as PDF',
  wordOfDay: day => `As Word, ${day} only`,
  inMenuWord: 'Road sheet (Word)',
  inMenuPdf: 'Road sheet (PDF)',
  saved: file => `Road sheet saved: ${file}`,
}

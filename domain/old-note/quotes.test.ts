import { expect, test } from 'vitest'
import { textOf } from '../paste/tidy-spans.ts'
import { plainSpan } from '../rich-text.ts'
import { quoteOf } from './quotes.ts'

const said = '« La mer est notre bien commun et notre avenir. »'

test.each([
  [said, ''],
  [`${said} – Clara VASSEUR, ministre de la Mer`, 'Clara VASSEUR, ministre de la Mer'],
  [`${said}, a déclaré Clara VASSEUR, ministre de la Mer.`, 'Clara VASSEUR, ministre de la Mer'],
])('%s', (text, speaker) => {
  const quote = quoteOf([plainSpan(text)])
  expect(quote?.speaker).toBe(speaker)
  expect(textOf(quote?.spans ?? [])).toBe('La mer est notre bien commun et notre avenir.')
})

test.each([
  'Le plan « France Relance » est là.',
  '« Court. »',
  `${said} Puis elle a visité le port. Et le phare.`,
])('%s is no quotation', text => expect(quoteOf([plainSpan(text)])).toBeNull())

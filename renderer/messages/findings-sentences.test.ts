import { expect, it } from 'vitest'
import type { Finding } from '../../domain/findings.ts'
import { findings } from './fr/findings.ts'

const place = { part: 'body', field: 'body[0]', from: 0, to: 1, severity: 'advice' } as const
const placeholder = (written: string): Finding => ({ ...place, code: 'placeholder', written })
const unclosed = (written: string): Finding => ({ ...place, code: 'unclosed', written })

it.each([
  [placeholder('XX'), '«\u00A0XX\u00A0»'],
  [placeholder('Visite «\u00A0Usine\u00A0»'), '«\u00A0Visite “Usine”\u00A0»'],
  [placeholder('« Usine »'), '«\u00A0“Usine”\u00A0»'],
  [unclosed('«'), 'Un guillemet ouvrant n’a pas'],
  [unclosed(')'), 'Une parenthèse fermante n’a pas'],
])('words of the note are cited, quotation marks in them are “ ”: %o', (finding, said) => {
  expect(findings.sentence(finding)).toContain(said)
})

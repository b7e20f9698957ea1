import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHttpsLink, isMailAddress, isNoteLink } from './link.ts'

describe('links that a note may carry', () => {
  test.each([
    'https://www.planderelance.gouv.fr',
    'https://datavision.economie.gouv.fr/relance-industrie',
    'https://exemple.fr:8443/a?b=c&d=é#ici',
    'https://école-de-production.fr/',
    'mailto:pref-communication@seine-et-marne.gouv.fr',
  ])('%s', href => {
    expect(isNoteLink(href)).toBe(true)
  })
})

describe('links that a note refuses', () => {
  test.each([
    '',
    'http://www.planderelance.gouv.fr',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    'https://localhost',
    'https://user:secret@exemple.fr/',
    'https://exemple.fr\\@autre.fr',
    'https://exemple.fr/a b',
    'https://exemple.fr/\u202Efdp',
    'https://exemple.fr/\n',
    'https://-exemple.fr',
    'ftp://exemple.fr',
    'mailto:',
    'mailto:a@b',
    'mailto:a@b.fr?bcc=c@d.fr',
    'mailto:a@b.fr,c@d.fr',
    ' https://exemple.fr',
  ])('%j', href => {
    expect(isNoteLink(href)).toBe(false)
  })
})

test('an address longer than the mail standard allows is refused', () => {
  expect(isMailAddress(`${'a'.repeat(240)}@exemple.fr`)).toBe(true)
  expect(isMailAddress(`${'a'.repeat(244)}@exemple.fr`)).toBe(false)
})

test('any text: an accepted link has one scheme, no space, no control and no direction mark', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string({ unit: 'binary' }).map(rest => `https://exemple.fr/${rest}`),
      ),
      text => {
        if (isHttpsLink(text)) expect(text).toMatch(/^https:\/\/[^\s\p{Cc}\p{Cf}<>"\\]+$/u)
      },
    ),
    { numRuns: 500 },
  )
})

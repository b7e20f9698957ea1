import { expect, test } from 'vitest'
import { linkTarget } from './link-target.ts'

test.each([
  ['https://www.planderelance.gouv.fr', 'https://www.planderelance.gouv.fr/'],
  ['https://économie.gouv.fr/où?q=à#été', 'https://xn--conomie-9xa.gouv.fr/o%C3%B9?q=%C3%A0#%C3%A9t%C3%A9'],
  ['mailto:presse@industrie.gouv.fr', 'mailto:presse@industrie.gouv.fr'],
])('%s points to %s', (href, target) => {
  expect(linkTarget(href)).toBe(target)
})

test.each([
  'http://example.fr',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://user:secret@example.fr',
  'https://example.fr:99999/',
  'mailto:presse@industrie.gouv.fr?subject=x',
  'www.example.fr',
  '\\\\serveur\\partage',
  '',
])('%j points nowhere', href => {
  expect(linkTarget(href)).toBeNull()
})

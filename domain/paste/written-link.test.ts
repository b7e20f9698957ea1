import { expect, it } from 'vitest'
import { addressAtEnd, writtenLink } from './written-link.ts'

it.each([
  ['https://www.exemple.fr/a?b=1', 'https://www.exemple.fr/a?b=1'],
  [' HTTPS://exemple.fr ', 'https://exemple.fr'],
  ['www.exemple.fr', 'https://www.exemple.fr'],
  ['exemple.fr/presse', 'https://exemple.fr/presse'],
  ['exemple.fr:8443/a', 'https://exemple.fr:8443/a'],
  ['presse@exemple.gouv.fr', 'mailto:presse@exemple.gouv.fr'],
  ['mailto:presse@exemple.fr', 'mailto:presse@exemple.fr'],
])('%s is an address', (written, href) => {
  expect(writtenLink(written)).toEqual({ kind: 'link', href })
})

it('proposes the secure address of an insecure one', () => {
  expect(writtenLink('http://exemple.fr/a')).toEqual({ kind: 'insecure', secure: 'https://exemple.fr/a' })
})

it.each([
  '',
  'bonjour',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'http://',
  'ftp://x.fr',
])('« %s » is none', written => {
  expect(writtenLink(written)).toEqual({ kind: 'none' })
})

it.each([
  ['voir https://exemple.fr/a.', 'https://exemple.fr/a', 'https://exemple.fr/a'],
  ['voir (www.exemple.fr),', 'www.exemple.fr', 'https://www.exemple.fr'],
  ['à presse@exemple.fr', 'presse@exemple.fr', 'mailto:presse@exemple.fr'],
])('finds the address at the end of « %s »', (before, text, href) => {
  expect(addressAtEnd(before)).toEqual({ text, href })
})

it.each(['exemple.fr', 'note.docx', 'http://exemple.fr', 'fin.', ''])('finds none in « %s »', before => {
  expect(addressAtEnd(before)).toBeNull()
})

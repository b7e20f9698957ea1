import { describe, expect, it } from 'vitest'
import { outsideAddress } from './outside.ts'

describe('an address that may go out', () => {
  it.each([
    ['https://www.economie.gouv.fr', 'https://www.economie.gouv.fr/'],
    ['https://framaforms.org/presse?a=1&b=2#c', 'https://framaforms.org/presse?a=1&b=2#c'],
    ['https://écoles.fr/', 'https://xn--coles-9ra.fr/'],
    ['mailto:presse@industrie.gouv.fr', 'mailto:presse@industrie.gouv.fr'],
    ['mailto:a@b.fr,c+d@e.fr', 'mailto:a@b.fr,c%2Bd@e.fr'],
    ['mailto:a@b.fr?subject=Accr%C3%A9ditation', 'mailto:a@b.fr?subject=Accr%C3%A9ditation'],
    ['mailto:a@b.fr?Body=1%0D%0A2&subject=x+y', 'mailto:a@b.fr?body=1%0D%0A2&subject=x%2By'],
    ['mailto:a@b.fr?subject=Q%26R%20%3F', 'mailto:a@b.fr?subject=Q%26R%20%3F'],
  ])('%s', (text, address) => {
    expect(outsideAddress(text)).toBe(address)
  })
})

describe('an address that may not', () => {
  it.each([
    '',
    'nothing',
    'http://www.economie.gouv.fr/',
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,a',
    'app://mallette/index.html',
    'ms-msdt:/id',
    'vscode://file/etc/passwd',
    'https://claire@economie.gouv.fr/',
    'https://claire:secret@economie.gouv.fr/',
    'https:///',
    ' https://www.economie.gouv.fr/',
    'https://www.economie.gouv.fr/ --new-window',
    'https://www.economie.gouv.fr/\u0000',
    'https://www.economie.gouv.fr/\u202etxt.exe',
    'java\nscript:alert(1)',
    `https://www.economie.gouv.fr/${'a'.repeat(2_000)}`,
    'mailto:',
    'mailto:presse',
    'mailto:a@b.fr?bcc=spy@example.org',
    'mailto:a@b.fr?cc=spy@example.org',
    'mailto:a@b.fr?attach=/etc/passwd',
    'mailto:a@b.fr?subject=x%0D%0ABcc:%20spy@example.org',
    'mailto:a@b.fr%0D%0ABcc:spy@example.org',
    'mailto:a@b.fr?subject=1&subject=2',
    'mailto:a@b.fr?subject=%ff',
    'mailto:a@b.fr?=x',
    `mailto:a@b.fr?body=${'é'.repeat(900)}`,
  ])('%j', text => {
    expect(outsideAddress(text)).toBeNull()
  })
})

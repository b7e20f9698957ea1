/** Signs of Word’s symbol fonts, by the code in the font, that press notes use. */
const wingdings = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfc, '✓'],
  [0xfe, '☑'],
])
const symbol = new Map([
  [0xb7, '•'],
  [0xae, '→'],
  [0xde, '⇒'],
  [0xa3, '≤'],
  [0xb3, '≥'],
])

/** The character of a `w:sym`; a bullet for a sign that no text font has. `char` is hexadecimal. */
export function symbolText(font: string, char: string): string {
  const code = Number.parseInt(char, 16)
  if (Number.isNaN(code) || code > 0x10ffff) return ''
  const inFont = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const named = /wingdings/i.test(font) ? wingdings : /symbol/i.test(font) ? symbol : null
  const known = named?.get(inFont)
  if (known !== undefined) return known
  return named === null && code < 0xe000 ? String.fromCodePoint(code) : '•'
}

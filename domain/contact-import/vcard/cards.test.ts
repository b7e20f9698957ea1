import { expect, test } from 'vitest'
import { cardCells } from './card-cells.ts'
import { cardsOf } from './card-lines.ts'
import { divided, unescaped } from './card-value.ts'

/** Bytes as text, each byte a letter: enough for cards that name no other charset. */
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const cells = (text: string) =>
  [...cardsOf(text)].map(card =>
    Object.fromEntries(cardCells(card, latin1).map(cell => [cell.heading, cell.text])),
  )

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n')

test('escapes and the parts of a value', () => {
  expect(unescaped('a\\, b\\; c\\nd\\\\e')).toBe('a, b; c\nd\\e')
  expect(divided('Le Fanal\\; Sud;Politique;', ';')).toEqual(['Le Fanal; Sud', 'Politique', ''])
})

test('folded lines and quoted-printable ones are joined', () => {
  expect(cells(card('NOTE:un\r\n e note', 'FN:A'))).toEqual([{ NOTE: 'une note', FN: 'A' }])
  const quoted = 'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:caf=E9=\r\n cr=E8me=0D=0Asuite'
  expect(cells(card(quoted))).toEqual([{ NOTE: 'café crème\nsuite' }])
})

test('a colon in a quoted parameter does not end it', () => {
  expect(cells(card('ADR;TYPE=work;LABEL="Lyon: 1, rue X":;;1 rue X;Lyon;;69001;France'))[0]).toMatchObject({
    'ADR street': '1 rue X',
    'ADR town': 'Lyon',
    'ADR postal code': '69001',
  })
})

test('version 2.1 writes types without names; groups carry labels', () => {
  const [read] = cells(
    card('TEL;CELL;VOICE:06', 'item1.TEL:01', 'item1.X-ABLabel:Le soir', 'TEL;WORK;FAX:02'),
  )
  expect(read).toEqual({ 'TEL cell': '06', TEL: '01 (Le soir)', 'TEL fax': '02' })
})

test.each([
  ['2.1', 'PHOTO;JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n SkZJRg==\r\n'],
  ['2.1 whose lines are not folded', 'PHOTO;TYPE=JPEG;BASE64:/9j/4AAQ\r\nSkZJRg==\r\n'],
  ['3.0', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg=='],
  ['4.0', 'PHOTO:data:image/jpeg;base64,/9j/4AAQ\r\n SkZJRg=='],
  ['4.0 with an escape too many', 'PHOTO;VALUE=uri:data:image/jpeg;base64\\,/9j/4AAQSkZJRg=='],
])('a picture of version %s', (_, line) => {
  expect(cells(card(line, 'FN:A'))[0]).toMatchObject({ PHOTO: '/9j/4AAQSkZJRg==', FN: 'A' })
})

test.each([
  ['heavy', `PHOTO;ENCODING=b;TYPE=JPEG:/9j/${'A'.repeat(20_000)}`],
  ['of another kind', 'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo='],
  ['elsewhere', 'PHOTO;VALUE=uri:https://exemple.fr/photo.jpg'],
])('a picture that is %s leaves a word in its place', (_, line) => {
  expect(cells(card(line))).toEqual([{ PHOTO: 'image' }])
})

test('the card of an organisation names a desk', () => {
  expect(cells(card('KIND:org', 'FN:Rédaction'))).toEqual([{ 'FN (org)': 'Rédaction' }])
  expect(cells(card('X-ABShowAs:COMPANY', 'FN:Le Fanal', 'ORG:Le Fanal'))[0]).toMatchObject({
    'FN (org)': 'Le Fanal',
  })
})

test('each card stands by itself: one without an end keeps none of the others from being read', () => {
  const text = `BEGIN:VCARD\nFN:Sans fin\n${card('FN:Entière')}\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Coup`
  expect([...cardsOf(text)].map(({ isWhole }) => isWhole)).toEqual([false, true, false, false])
})

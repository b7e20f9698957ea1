import type { CardProperty } from './card-lines.ts'

/** Makes text of bytes in a named encoding; an unknown name, or none, is for it to guess. */
export type Decode = (bytes: Uint8Array, charset: string) => string

/** The value of a property as it was written, its transfer encoding undone; still escaped. */
export function plainValue({ parameters, value }: CardProperty, decode: Decode): string {
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase() ?? ''
  if (encoding !== 'QUOTED-PRINTABLE') return value
  // An escape must still be one after decoding: what a coded line break stands for is written as an escape.
  return decode(quotedPrintable(value), parameters.get('CHARSET')?.[0] ?? '').replace(/\r\n?|\n/gu, '\\n')
}

function quotedPrintable(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = /^=([0-9A-Fa-f]{2})/u.exec(text.slice(at, at + 3))?.[1]
    if (code !== undefined) {
      bytes.push(Number.parseInt(code, 16))
      at += 2
    } else bytes.push(...utf8(text.codePointAt(at) ?? 0))
    if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1
  }
  return Uint8Array.from(bytes)
}

/** A sign that should have been coded stands for itself: its bytes are those of UTF-8. */
function utf8(point: number): readonly number[] {
  if (point < 0x80) return [point]
  return [...encodeURIComponent(String.fromCodePoint(point)).matchAll(/%(..)/gu)].map(([, hex]) =>
    Number.parseInt(hex ?? '', 16),
  )
}

/** « \n », « \, », « \; », « \\ » as what they stand for. */
export const unescaped = (text: string): string =>
  text.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))

/** The parts of a structured value, divided by an unescaped sign, each unescaped. */
export function divided(text: string, sign: ';' | ','): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const unit of text.match(/\\.|[^\\;,]+|./gsu) ?? []) {
    if (unit === sign) {
      parts.push(part)
      part = ''
    } else part += unit
  }
  return [...parts, part].map(one => unescaped(one).trim())
}

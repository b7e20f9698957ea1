import { createHash } from 'node:crypto'

/** A value as JSON with its keys in order: equal values give equal texts, however they were made. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonicalText).join(',')}]`
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let text = ''
  for (const key of Object.keys(value).sort()) {
    text += `${text === '' ? '{' : ','}${quoted(key)}:${canonicalText(Reflect.get(value, key))}`
  }
  return text === '' ? '{}' : `${text}}`
}

const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text))

/** Texts that JSON only puts between quotation marks: most are, and a deed may concern a million of them. */
const plain = /^[^"\\\p{Cc}\p{Cs}]*$/u

/** Tells values apart without keeping them: 96 bits, in 16 characters. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('base64url').slice(0, 16)

export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonicalText(one) === canonicalText(other)

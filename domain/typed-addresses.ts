import { isMailAddress } from './link.ts'

/** An address as somebody typed or pasted it, with the name before it where there is one. */
export type TypedAddress = { readonly name: string; readonly mail: string }

/** What was read, each address once, and what could not be read, as typed. */
export type TypedAddresses = {
  readonly addresses: readonly TypedAddress[]
  readonly wrong: readonly string[]
}

/** « Anne Martin <anne@exemple.fr> », with or without quotation marks. */
const named = /^(?<name>[^<>]*)<(?<mail>[^<>]*)>$/u
const marks = /^["'«“\s]+|["'»”\s]+$/gu

/** What stands between commas, semicolons and line ends, but for those inside quotation marks: « "Martin, Anne" <a@b.fr> ». */
const piece = /(?:"[^"\n]*"|[^;,\n\r\t])+/gu

const bare = (text: string): string => text.trim().replace(/^mailto:/iu, '')

function readOne(typed: string): TypedAddress | null {
  const { name = '', mail = typed } = named.exec(typed)?.groups ?? {}
  const address = bare(mail)
  return isMailAddress(address) ? { name: name.replaceAll(marks, '').slice(0, 300), mail: address } : null
}

/** « Anne Martin anne@exemple.fr, b@exemple.fr c@exemple.fr » : words without a sign between them. */
function readSpaced(typed: string): readonly TypedAddress[] | null {
  const words = typed.split(/\s+/u)
  const mails = words.filter(word => isMailAddress(bare(word)))
  if (mails.length === 0 || mails.length < words.length) return null
  return mails.map(mail => ({ name: '', mail: bare(mail) }))
}

/**
 * Addresses out of what is typed or pasted from a mail: one a line or parted by commas, semicolons or spaces, with names
 * or without. Whatever is not an address comes back as it was, to be put right one by one. Pure.
 */
export function readTypedAddresses(text: string): TypedAddresses {
  const found = new Map<string, TypedAddress>()
  const wrong: string[] = []
  const pieces = (text.match(piece) ?? []).map(found => found.trim()).filter(found => found !== '')
  for (const typed of pieces) {
    const one = readOne(typed)
    const read = one === null ? readSpaced(typed) : [one]
    if (read === null) wrong.push(typed)
    for (const address of read ?? []) {
      const key = address.mail.toLowerCase()
      if (!found.has(key)) found.set(key, address)
    }
  }
  return { addresses: [...found.values()], wrong: [...new Set(wrong)] }
}

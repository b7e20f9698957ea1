import type { Contact } from '../../../domain/contact.ts'
import { eachInSlices } from '../slices.ts'

/** Told of each contact that has been written. */
export type Advance = () => void

/** Contacts whose text is encoded at once: about a hundred kilobytes. */
const chunk = 100

/** A text of one stretch for each contact as UTF-8 bytes, made in slices. */
export async function textBytes(
  head: string,
  contacts: readonly Contact[],
  advance: Advance,
  textOf: (contact: Contact) => string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [Buffer.from(head)]
  let pending = ''
  let count = 0
  await eachInSlices(contacts, contact => {
    pending += textOf(contact)
    count += 1
    if (count % chunk === 0) {
      parts.push(Buffer.from(pending))
      pending = ''
    }
    advance()
  })
  return Buffer.concat([...parts, Buffer.from(pending)])
}

import type { ContactKeys } from './contact-keys.ts'
import { sound } from './spelling.ts'

/**
 * A thing that contacts have in common: those in one block are compared with each other. Members of an `exact`
 * block are alike enough for one of a long row of them to stand for the others.
 */
export type Block = { readonly text: string; readonly isExact: boolean }

export const mailBlock = (mail: string): string => `m ${mail}`
export const phoneBlock = (phone: string): string => `p ${phone}`
export const nameBlock = (whole: string): string => `n ${whole}`

/**
 * The blocks of a contact. Whoever shares an address, a press card or a whole name is in one with it; so is who
 * shares one part of the name as it sounds and the beginning or the end of the other, or one part and the outlet.
 * A slip in both parts of a name at once is not looked for.
 */
export function blocksOf(keys: ContactKeys): readonly Block[] {
  const { whole } = keys.name
  const title = whole === '' ? keys.desk : whole
  const exact: string[] = keys.card === '' ? [] : [`c ${keys.card}`]
  const wide: string[] = []
  for (const mail of keys.mails) {
    wide.push(mailBlock(mail))
    exact.push(`${mailBlock(mail)} ${title}`)
  }
  for (const phone of keys.phones) {
    wide.push(phoneBlock(phone))
    exact.push(`${phoneBlock(phone)} ${title}`)
  }
  if (title !== '') {
    wide.push(nameBlock(whole === '' ? `d ${title}` : whole), ...soundBlocks(keys))
    for (const outlet of keys.outlets) exact.push(`o ${outlet} ${title}`)
  }
  return [...exact.map(text => ({ text, isExact: true })), ...wide.map(text => ({ text, isExact: false }))]
}

/** Either part of a name may be the family's: lists write « DUPONT Jean » as well. */
function soundBlocks(keys: ContactKeys): readonly string[] {
  const { given, family } = keys.name
  if (given.whole === '' && family.whole === '') return []
  const [first, last] = [given.sound, family.sound]
  const blocks = [
    `s ${first} ${last.slice(0, 3)}-`,
    `s ${first} -${last.slice(-3)}`,
    `s ${last} ${first.slice(0, 3)}-`,
    `s ${last} -${first.slice(-3)}`,
  ]
  const halves = family.words.length > 1 ? [family.words[0], family.words.at(-1)] : []
  const ends = new Set([last, ...halves.map(half => sound(half ?? ''))])
  for (const outlet of keys.outlets) {
    for (const end of ends) blocks.push(`t ${outlet} ${end}`)
    blocks.push(`t ${outlet} ${first} ${family.whole.charAt(0)}`)
  }
  return blocks
}

import type { Contact, ContactFunction } from './contact.ts'

type Holder = Pick<Contact, 'functions'>

/** Whether a function lasts on a day (`YYYY-MM-DD`): it has begun by then, or has no date, and is not over. */
export const lastsOn = ({ from, until }: ContactFunction, day: string): boolean =>
  from <= day && (until === '' || until >= day)

/** What a contact does on a day. */
export const functionsOn = ({ functions }: Holder, day: string): readonly ContactFunction[] =>
  functions.filter(held => lastsOn(held, day))

/** The outlets for which a contact works on a day (`YYYY-MM-DD`), each once, as people write them. */
export const outletsOn = (contact: Holder, day: string): readonly string[] =>
  distinct(functionsOn(contact, day).map(({ outlet }) => outlet))

/** What a contact does on a day, each role once. */
export const rolesOn = (contact: Holder, day: string): readonly string[] =>
  distinct(functionsOn(contact, day).map(({ role }) => role))

const distinct = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter(word => word !== '')),
]

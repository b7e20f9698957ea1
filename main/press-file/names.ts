import type { Contact } from '../../domain/contact.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { nameWords } from '../../domain/spelling/known-words.ts'
import { inSlices } from './slices.ts'

/** A press file of 50 000 contacts has fewer; more would weigh on the thread that checks the spelling. */
const most = 60_000

/** Every word of the names of outlets and people, once, outlets first. Gives way to what waits meanwhile. */
export async function namesIn(
  contacts: ReadonlyMap<string, Contact>,
  outlets: ReadonlyMap<string, Outlet>,
): Promise<string[]> {
  const words = new Set<string>()
  const read = new Set<string>()
  function* names(): Generator<undefined, string[]> {
    for (const name of allNames(contacts, outlets)) {
      if (words.size >= most) break
      if (!read.has(name)) for (const word of nameWords(name)) words.add(word)
      read.add(name)
      yield
    }
    return [...words].slice(0, most)
  }
  return inSlices(names())
}

function* allNames(
  contacts: ReadonlyMap<string, Contact>,
  outlets: ReadonlyMap<string, Outlet>,
): Generator<string> {
  for (const { name, otherNames, group } of outlets.values()) yield* [name, ...otherNames, group]
  for (const { given, family, desk, functions } of contacts.values()) {
    yield* [family, given, desk, ...functions.map(({ outlet }) => outlet)]
  }
}

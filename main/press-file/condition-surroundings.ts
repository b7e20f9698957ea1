import { dayOf } from '../../domain/condition-days.ts'
import { type ConditionSurroundings, type ContactTest, nobody } from '../../domain/contact-condition-rules.ts'
import { foldText, isFound, readQuery, searchTextOf, wordsOf } from '../../domain/contact-search.ts'
import { withLists } from '../../domain/recipients.ts'
import { remembering } from '../../domain/remembering.ts'
import type { PressFile } from '../store/press-file.ts'
import { createOutletBook } from './outlet-book.ts'
import type { WordSearch } from './word-search.ts'

/** Makes the surroundings of conditions as the press file is now; they go stale when it changes. */
export type MakeSurroundings = () => ConditionSurroundings

/** What the surroundings are made of. Without a search, words are looked for contact by contact. */
export type SurroundingsPlace = {
  readonly file: PressFile
  readonly now: () => Date
  readonly search?: WordSearch
}

export function conditionSurroundings({ file, now, search }: SurroundingsPlace): MakeSurroundings {
  const book = createOutletBook(file)
  const lists = file.table('contactLists')
  const lastUses = file.table('lastUses')
  // Tags, beats, towns and outlets come back thousands of times.
  const fold = remembering(foldText)
  const words = remembering(wordsOf)
  const otherNames = (outlet: string): readonly string[] => {
    const record = book.named(outlet)
    return record === null ? [] : [record.name, ...record.otherNames]
  }

  let changes = 0
  file.onChange(applied => {
    if (applied.some(({ table }) => table === 'contacts' || table === 'outlets')) changes += 1
  })

  function findsWords(typed: string, today: string): ContactTest {
    const needles = readQuery(typed)
    if (needles.length === 0) return nobody
    const isFoundByItself: ContactTest = contact =>
      isFound(needles, searchTextOf(contact, { today, otherNames }, words))
    if (search === undefined) return isFoundByItself
    const found = search(typed)
    const foundAt = changes
    // The search knows the contacts as they were then: after a change she is read herself.
    return contact => (foundAt === changes ? found.has(contact.id) : isFoundByItself(contact))
  }

  return () => {
    const today = dayOf(now())
    return withLists({
      today,
      fold,
      outletNamed: book.named,
      lastUsed: id => lastUses.get(id)?.at ?? '',
      findsWords: typed => findsWords(typed, today),
      listOf: id => lists.get(id) ?? null,
    })
  }
}

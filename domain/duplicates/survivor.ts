import { type Contact, type ContactDraft, contactDraftSchema } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { phoneKey } from './addresses.ts'
import { later } from './instants.ts'
import { appended, type Remark, remarkLine } from './remarks.ts'
import { functionsOfBoth } from './survivor-functions.ts'
import { nameOfBoth, placeOfBoth, textOfBoth } from './survivor-texts.ts'

/** What the rules make of two contacts. `isWhole` is false when the notes could not take all that is left over. */
export type Proposal = { readonly draft: ContactDraft; readonly isWhole: boolean }

const limits = {
  functions: 20,
  beats: 30,
  coverage: 60,
  mails: 20,
  phones: 20,
  languages: 10,
  tags: 60,
} as const

/**
 * The survivor of two contacts, field by field. `recent` is the one that was changed last: where the two
 * contradict each other it is believed, and what the other said goes to the notes.
 *
 * - name: the fuller spelling (given name in full, accents, not all capitals), else the recent one; the other
 *   spelling goes to the notes when it is another one;
 * - civility, kind (a journalist is what nobody chose), photo, preferred channel, legal basis: what is filled in,
 *   else the recent one's;
 * - card, salutation, address: the same, and what is set aside goes to the notes;
 * - functions, beats, coverage, mails, phones, languages, tags: those of both without what is there twice, the
 *   recent one's first, since the first is the main one; what is beyond the schema's limits goes to the notes;
 * - notes: the recent one's, then the other's where they say something else;
 * - day of information: the later.
 */
export function proposal(one: Contact, other: Contact): Proposal {
  const [recent, older] = one.changedAt >= other.changedAt ? [one, other] : [other, one]
  const name = nameOfBoth(recent, older)
  const functions = functionsOfBoth(recent.functions, older.functions)
  const mails = both(recent.mails, older.mails, ({ address }) => address.toLowerCase(), labelled)
  const phones = both(recent.phones, older.phones, ({ number }) => phoneKey(number) || number, labelled)
  const beats = both(recent.beats, older.beats, foldText)
  const tags = both(recent.tags, older.tags, foldText)
  const languages = both(recent.languages, older.languages, code => code.toLowerCase())
  const coverage = both(recent.coverage, older.coverage, code => code)
  const card = textOfBoth('card', recent.pressCard, older.pressCard)
  const salutation = textOfBoth('salutation', recent.salutation, older.salutation)
  const place = placeOfBoth(recent.place, older.place)
  const remarks: readonly Remark[] = [
    ...name.remarks,
    ...card.remarks,
    ...salutation.remarks,
    ...place.remarks,
    ...functions.slice(limits.functions).map(kept => ({
      about: 'function' as const,
      text: [kept.role, kept.outlet, kept.from, kept.until].filter(text => text !== '').join(', '),
    })),
    ...beyond('mail', mails, limits.mails, ({ label, address }) =>
      [label, address].filter(Boolean).join(' '),
    ),
    ...beyond('phone', phones, limits.phones, ({ label, number }) =>
      [label, number].filter(Boolean).join(' '),
    ),
    ...beyond('beat', beats, limits.beats, text => text),
    ...beyond('tag', tags, limits.tags, text => text),
    ...beyond('language', languages, limits.languages, text => text),
    ...beyond('coverage', coverage, limits.coverage, text => text),
  ]
  const notes = appended(notesOfBoth(recent.notes, older.notes), remarks.map(remarkLine))
  const draft = contactDraftSchema.parse({
    kind: recent.kind === 'journalist' ? older.kind : recent.kind,
    civility: recent.civility || older.civility,
    given: name.given,
    family: name.family,
    desk: name.desk,
    photo: recent.photo || older.photo,
    functions: functions.slice(0, limits.functions),
    beats: beats.slice(0, limits.beats),
    coverage: coverage.slice(0, limits.coverage),
    mails: mails.slice(0, limits.mails),
    phones: phones.slice(0, limits.phones),
    preferred: recent.preferred || older.preferred,
    pressCard: card.text,
    languages: languages.slice(0, limits.languages),
    tags: tags.slice(0, limits.tags),
    salutation: salutation.text,
    place: place.place,
    notes: notes.text,
    basis: recent.basis || older.basis,
    informedOn: later(recent.informedOn, older.informedOn),
  } satisfies ContactDraft)
  return { draft, isWhole: notes.isWhole }
}

const labelled = <T extends { readonly label: string }>(kept: T, same: T): T =>
  kept.label === '' ? { ...kept, label: same.label } : kept

/** The items of both lists, each once as `keyOf` sees it; `joined` says what two of one key make. */
function both<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (item: T) => string,
  joined: (kept: T, same: T) => T = kept => kept,
): readonly T[] {
  const items = new Map<string, T>()
  for (const item of [...first, ...second]) {
    const kept = items.get(keyOf(item))
    items.set(keyOf(item), kept === undefined ? item : joined(kept, item))
  }
  return [...items.values()]
}

const beyond = <T>(
  about: Remark['about'],
  items: readonly T[],
  limit: number,
  textOf: (item: T) => string,
): readonly Remark[] => items.slice(limit).map(item => ({ about, text: textOf(item) }))

function notesOfBoth(recent: string, older: string): string {
  const [first, second] = [recent.trim(), older.trim()]
  if (second === '' || foldText(first).includes(foldText(second))) return recent
  if (first === '' || foldText(second).includes(foldText(first))) return older
  return `${first}\n\n${second}`
}

import { join } from 'node:path'
import type { DocumentKind, Trouble } from '../../domain/trouble.ts'
import type { Reading } from './document-file.ts'
import { copyDurably, moveDurably, removeDurably } from './durable-file.ts'
import { exists, flat, instantOf, modifiedAt, namesFile, namesIn, type Places, stampOf } from './places.ts'

/**
 * A document that was set aside. `copy` is the path of the last good copy that still waits for the person’s
 * decision, null when there is none.
 */
export type SetAside = { readonly trouble: Trouble; readonly place: string; readonly copy: string | null }

type Kind = { readonly document: DocumentKind; readonly place: string }

/** Which document a place is, of those that somebody answers for; null for those of others. */
export type KindOf = (flatPlace: string) => Kind | null

/** Where dates and new ids come from. */
export type Clock = { readonly now: () => Date; readonly newId: () => string }

const waitingCopy = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-(.+)\.last-good\.json$/

/**
 * Moves a broken document, and its last good copy, where nothing will overwrite them. The copy waits there, under
 * that name, until the person decides, also over the next starts. Where the document itself is missing, only the
 * copy moves.
 */
export async function setAside(places: Places, kind: Kind, clock: Clock): Promise<SetAside> {
  const { place } = kind
  const { at, base } = await freeName(places, place, clock.now())
  // The copy goes first: killed in between, the next start finds the broken file again, and the copy waiting.
  const lastGoodAt = await modifiedAt(places.lastGood(place))
  const copy = lastGoodAt === null ? null : `${base}.last-good.json`
  if (copy !== null) await moveDurably(places.lastGood(place), copy)
  if (await exists(places.file(place))) await moveDurably(places.file(place), `${base}.json`)
  const setAsideAt = at.toISOString()
  return { trouble: { id: clock.newId(), document: kind.document, setAsideAt, lastGoodAt }, place, copy }
}

/**
 * Sets aside what could not be read, one after the other: each looks for a free name. A file that was there before
 * and no longer is would otherwise start empty without a word.
 */
export async function setAsideUnreadable(
  places: Places,
  documents: readonly (Kind & { readonly state: Reading<unknown>['state'] })[],
  clock: Clock,
): Promise<SetAside[]> {
  const done: SetAside[] = []
  for (const { document, place, state } of documents) {
    const lost = state === 'missing' && (await exists(places.lastGood(place)))
    if (lost || state === 'broken') done.push(await setAside(places, { document, place }, clock))
  }
  return done
}

/** Moves a journal of which a part could not be read out of the way, once all the rest of it is in snapshots. */
export async function setJournalAside(places: Places, path: string, clock: Clock): Promise<SetAside> {
  const document = 'press-file-journal'
  const { at, base } = await freeName(places, document, clock.now())
  await moveDurably(path, `${base}.journal`)
  const trouble = { id: clock.newId(), document, setAsideAt: at.toISOString(), lastGoodAt: null } as const
  return { trouble, place: document, copy: null }
}

/** Moves a document away that cannot be read and of which there is no copy to offer. */
export async function moveAside(places: Places, place: string, now: Date): Promise<void> {
  const { base } = await freeName(places, place, now)
  await moveDurably(places.file(place), `${base}.json`)
}

/** Keeps a copy aside of a document that is about to be replaced; nothing happens when there is none. */
export async function copyAside(places: Places, place: string, now: Date): Promise<void> {
  if (!(await exists(places.file(place)))) return
  const { base } = await freeName(places, place, now)
  await copyDurably(places.file(place), `${base}.json`)
}

/** A document of a folder that was moved away, and when. */
export type MovedAside = { readonly id: string; readonly at: string }

const movedAside = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-(.+)\.json$/

/** What was moved away of a folder, by `moveAside` or `copyAside`. */
export async function movedFrom(places: Places, folder: string): Promise<readonly MovedAside[]> {
  return (await namesIn(places.aside)).flatMap(name => {
    const [, stamp = '', flatPlace = ''] = movedAside.exec(name) ?? []
    const id = flatPlace.slice(folder.length + 1)
    return flatPlace === flat(`${folder}/${id}`) && namesFile(id) ? [{ id, at: instantOf(stamp) }] : []
  })
}

/** Removes for good what was moved away of one document. */
export async function removeMoved(places: Places, place: string): Promise<void> {
  for (const name of await namesIn(places.aside)) {
    const [, , flatPlace] = movedAside.exec(name) ?? []
    if (flatPlace === flat(place)) await removeDurably(join(places.aside, name))
  }
}

/** What earlier runs set aside and nobody has decided about yet. */
export async function earlierTroubles(
  places: Places,
  kindOf: KindOf,
  newId: () => string,
): Promise<readonly SetAside[]> {
  const waiting = (await namesIn(places.aside)).flatMap(name => {
    const [, stamp, flatPlace] = waitingCopy.exec(name) ?? []
    const kind = flatPlace === undefined ? null : kindOf(flatPlace)
    return stamp === undefined || kind === null ? [] : [{ copy: join(places.aside, name), stamp, kind }]
  })
  return Promise.all(
    waiting.map(async ({ copy, stamp, kind: { document, place } }) => ({
      trouble: { id: newId(), document, setAsideAt: instantOf(stamp), lastGoodAt: await modifiedAt(copy) },
      place,
      copy,
    })),
  )
}

/** Records the decision in the copy’s name: nothing is deleted, and no later start asks again. */
export async function decide({ copy }: SetAside, decision: 'taken' | 'left'): Promise<void> {
  if (copy !== null) await moveDurably(copy, copy.replace(/last-good\.json$/, `${decision}.json`))
}

/** The first instant from now on whose names are not in use, to the millisecond. */
async function freeName(places: Places, place: string, now: Date): Promise<{ at: Date; base: string }> {
  const taken = await namesIn(places.aside)
  let at = now
  while (taken.some(name => name.startsWith(`${stampOf(at)}-${flat(place)}.`)))
    at = new Date(at.getTime() + 1)
  return { at, base: join(places.aside, `${stampOf(at)}-${flat(place)}`) }
}

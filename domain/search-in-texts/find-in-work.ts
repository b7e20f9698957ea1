import type { FoundNote, Sought } from '../sought.ts'
import type { Workpiece } from '../workpiece.ts'
import { mapTexts } from './map-texts.ts'
import { type Place, placesIn } from './places.ts'

/** Excerpts shown of one note, and signs shown on each side of what was found. */
const mostExcerpts = 5
const around = 48

export type FoundInWork = Pick<FoundNote, 'places' | 'excerpts'>

/** Where the words stand in a note and the facts of its event: how often, and the first places with what surrounds them. */
export function findInWork(work: Workpiece, sought: Sought): FoundInWork {
  const excerpts: FoundNote['excerpts'] = []
  let places = 0
  mapTexts(work, text => {
    const found = placesIn(text, sought)
    places += found.length
    excerpts.push(...found.slice(0, mostExcerpts - excerpts.length).map(place => excerptOf(text, place)))
    return []
  })
  return { places, excerpts }
}

/** The workpiece with the words replaced wherever they stand, and at how many places. */
export const replaceInWork = (work: Workpiece, sought: Sought, by: string) =>
  mapTexts(work, text => placesIn(text, sought).map(place => ({ ...place, by })))

/** What was found between the words around it; « … » where the text goes on. */
function excerptOf(text: string, { from, to }: Place): FoundNote['excerpts'][number] {
  const flat = (part: string): string => part.replaceAll('\n', ' ')
  const start = wordEdge(text, Math.max(0, from - around), 1, from)
  const end = wordEdge(text, Math.min(text.length, to + around), -1, to)
  return {
    before: `${start > 0 ? '…' : ''}${flat(text.slice(start, from))}`,
    found: flat(text.slice(from, to)),
    after: `${flat(text.slice(to, end))}${end < text.length ? '…' : ''}`,
  }
}

/** The edge of a word nearest to `at`, walking towards `limit`; `at` itself at an end of the text. */
function wordEdge(text: string, at: number, direction: 1 | -1, limit: number): number {
  if (at === 0 || at === text.length) return at
  for (let place = at; place !== limit; place += direction) {
    if (/\s/u.test(text[direction === 1 ? place - 1 : place] ?? ' ')) return place
  }
  return limit
}

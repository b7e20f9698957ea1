import { Low } from 'lowdb'
import type { Library } from '../../domain/library.ts'
import { change, checked } from './change.ts'
import { documentFile } from './document-file.ts'
import { frozen } from './frozen.ts'
import type { Places } from './places.ts'
import { shapes } from './shape.ts'
import type { Single } from './store.ts'
import type { Turns } from './turns.ts'

/** The library’s file, starting with what was read from it. */
export function libraryFile(places: Places, turns: Turns, value: Library): Single<Library> {
  const { place, data } = shapes.library
  const low = new Low(documentFile(places.file(place), shapes.library), frozen(value))
  return {
    read: () => low.data,
    change: alter =>
      turns.take(place, () => change(low, current => checked(data, alter(structuredClone(current))))),
  }
}

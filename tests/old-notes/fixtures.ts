import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOldNote } from '../../domain/old-note.ts'
import type { OldNote } from '../../domain/returned.ts'
import type { Expected } from './expected.ts'
import { readNotation } from './notation.ts'

export type Fixture = { readonly name: string; readonly expected: Expected; readonly read: OldNote }

const folder = join(import.meta.dirname, '..', 'fixtures', 'old-notes')

/** The notes of a set as they are read: `tuned` those that the rules were made with, `aside` those that they were not. */
export function fixturesOf(set: 'tuned' | 'aside'): readonly Fixture[] {
  const from = set === 'tuned' ? folder : join(folder, 'aside')
  return (existsSync(from) ? readdirSync(from) : [])
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => {
      const { document, expected } = readNotation(readFileSync(join(from, name), 'utf8'))
      return { name, expected, read: readOldNote(document, expected.today) }
    })
}

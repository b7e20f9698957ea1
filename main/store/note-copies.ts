import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../domain/failure.ts'
import { attempt } from './disk-failure.ts'
import { parse } from './document-file.ts'
import { isTemporaryName, removeDurably } from './durable-file.ts'
import { flat, namesIn, ofPressFile, type Places } from './places.ts'

/** Removes what was copied of one document: its last good copy, and those from before a migration. */
export async function eraseCopies(places: Places, place: string): Promise<void> {
  const own = (await namesIn(places.backups)).filter(name => name.startsWith(`${flat(place)}.`))
  for (const name of own) await removeDurably(join(places.backups, name))
}

/**
 * Removes the copies from before a migration, of notes and library, whose content is to be forgotten. Last good
 * copies stay: they follow their documents at the next start.
 */
export function forgetCopies(
  places: Places,
  isForgotten: (content: unknown) => boolean,
): Promise<Result<unknown>> {
  return attempt(async () => {
    const old = (await namesIn(places.backups)).filter(name => /\.before-v\d+-/.test(name))
    for (const name of old.filter(name => !ofPressFile.test(name) && !isTemporaryName(name))) {
      const path = join(places.backups, name)
      if (isForgotten(parse(await readFile(path)))) await removeDurably(path)
    }
  })
}

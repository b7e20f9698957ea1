import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../domain/failure.ts'
import { annexKinds } from './annexes.ts'
import { attempt } from './disk-failure.ts'
import { parse } from './document-file.ts'
import { isTemporaryName, removeDurably, writeDurably } from './durable-file.ts'
import { exists, namesFile, namesIn, ofPressFile, type Places } from './places.ts'
import type { Turns } from './turns.ts'
import { namesAny, withoutContacts } from './without-contacts.ts'

const isOurs = (name: string): boolean => ofPressFile.test(name) && !isTemporaryName(name)
const isLastGood = (name: string): boolean => name.endsWith('.last-good.json')

/**
 * Erases what the files beside the records hold of these contacts. Each file is replaced as a whole, and erasing
 * twice does no harm: killed in between, it is done again. The last good copies follow when they are next made.
 */
export async function forgetContacts(
  ids: ReadonlySet<string>,
  { places, turns, compact }: { places: Places; turns: Turns; compact: () => Promise<void> },
): Promise<Result<unknown>> {
  return attempt(async () => {
    await compact()
    if (ids.size === 0) return
    const binned = [...ids].filter(namesFile).map(id => places.binned(`contacts/${id}`))
    // Only a press file that is older than the journal has such a bin.
    for (const path of binned) if (await exists(path)) await removeDurably(path)
    for (const name of (await namesIn(places.aside)).filter(isOurs))
      await erase(join(places.aside, name), ids)
    for (const name of (await namesIn(places.backups)).filter(isOurs)) {
      if (!isLastGood(name)) await erase(join(places.backups, name), ids)
    }
    for (const folder of annexKinds.map(places.annexes)) {
      for (const name of (await namesIn(folder)).filter(name => !isTemporaryName(name))) {
        const path = join(folder, name)
        // The turn of annexes.ts: nobody writes the annex meanwhile.
        await turns.take(path, () => erase(path, ids))
      }
    }
  })
}

/** Takes the contacts out of a file. What is no JSON any more loses each line that names one of them. */
async function erase(path: string, ids: ReadonlySet<string>): Promise<void> {
  const bytes = await readFile(path)
  const text = bytes.toString()
  if (!namesAny(text, ids)) return
  const value = parse(bytes)
  const left =
    value === undefined
      ? text
          .split('\n')
          .filter(line => !namesAny(line, ids))
          .join('\n')
      : `${JSON.stringify(withoutContacts(value, ids))}\n`
  if (left.trim() === '') return removeDurably(path)
  // Its date tells the person how old a copy is.
  const { mtime } = await stat(path)
  await writeDurably(path, left, mtime)
}

import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { appendParts, checkSize, moveDurably, type Parts, syncFolder } from './durable-file.ts'
import { latestVersion } from './migrate.ts'

/** The file to which changes are appended. One task at a time may use it. */
export type Journal = {
  /** Bytes of the journal that count. */
  length(): number
  /** When it resolves, the parts are on the disk, all of them; when it rejects, none of them counts. */
  append(parts: Parts): Promise<void>
  /** Moves the journal out of the way, over an earlier file if there is one; a new one starts empty. */
  rotate(to: string): Promise<void>
}

/** The first line of each journal, without its line break. */
export const journalHead = `{"format":"mallette","document":"press-file-journal","version":${latestVersion('press-file-journal')}}`

/** The journal under that path, of which `length` bytes were found to be good. */
export function openJournal(path: string, found: number): Journal {
  let length = found
  return {
    length: () => length,

    append: async parts => {
      const handle = await open(path, 'a', 0o600)
      try {
        const { size } = await handle.stat()
        if (size < length)
          throw new Error(`the journal has ${size} bytes, not the ${length} that were written`)
        // What a killed process or a full disk left half written would be glued to the next line.
        if (size > length) await handle.truncate(length)
        const written = length + (await appendParts(handle, length === 0 ? withHead(parts) : parts))
        await handle.datasync()
        await checkSize(handle, written)
        if (length === 0) await syncFolder(dirname(path))
        length = written
      } catch (error) {
        // What stopped the append says more than what stopped the cleaning, and the next append cleans again.
        await handle.truncate(length).catch(() => undefined)
        throw error
      } finally {
        await handle.close()
      }
    },

    rotate: async to => {
      await moveDurably(path, to)
      length = 0
    },
  }
}

async function* withHead(parts: Parts): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${journalHead}\n`)
  yield* parts
}

import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** One file of the page: where it is on the disk and the Content-Type it is served with. */
export interface ServedFile {
  readonly path: string
  readonly type: string
}

/** The closed list of what app:// serves: the path of the address, as `/assets/start.js`, to its file. */
export type ServedFiles = ReadonlyMap<string, ServedFile>

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
])

/**
 * Lists, once and for all, the files of the built page under `folder`. A request is then looked up in the list:
 * no address is ever turned into a path, so none can climb out of the folder. Symbolic links and files of an
 * unknown kind are left out.
 */
export async function listServedFiles(folder: string, address = '/'): Promise<ServedFiles> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry): Promise<Iterable<[string, ServedFile]>> => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listServedFiles(path, `${address}${entry.name}/`)
      const type = contentTypes.get(extname(entry.name).toLowerCase())
      return entry.isFile() && type !== undefined ? [[`${address}${entry.name}`, { path, type }]] : []
    }),
  )
  return new Map(lists.flatMap(list => [...list]))
}

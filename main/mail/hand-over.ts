import { join } from 'node:path'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { ProducedFile } from '../../domain/produced-file.ts'
import type { Office } from '../office.ts'
import { askPlace, writeNew } from '../press-file/contact-exports/new-file.ts'
import { fileFacts, type Produced } from '../produce.ts'
import { attempt } from '../store/disk-failure.ts'
import { writeDurably } from '../store/durable-file.ts'
import { outboxFolder } from './outbox.ts'
import { zipParts } from './zip.ts'

/** How files leave: opened by the program that the system has for them, or put where the person wants them. */
export type Way = 'open' | 'save'

/** Files that are made one by one, when their turn comes: a hundred mails with a kit attached would fill the memory. */
export type Leavers = {
  readonly count: number
  /** The name that they share where they leave as one zip, without extension. */
  readonly name: string
  readonly make: (index: number) => Promise<Produced>
}

type Handed = { readonly opened: number; readonly files: readonly ProducedFile[] }
type Desk = Pick<Office, 'outbox' | 'openFile' | 'dialogs'>

/**
 * Hands files over. `open` writes them into the outbox and asks for the program of each, one after the other;
 * `no-program` when there is none, the files staying there. `save` asks for a place: for the file, or for a zip of
 * several; `cancelled` when the person gave up. Also `disk-full`, `read-only`.
 */
export async function handOver(
  office: Desk,
  files: readonly Produced[],
  way: Way,
): Promise<Result<{ opened: number }>> {
  const [first] = files
  if (first === undefined) return succeed({ opened: 0 })
  const make = async (index: number): Promise<Produced> => files[index] ?? first
  const handed = await handOverEach(office, { count: files.length, name: stemOf(first), make }, way)
  return handed.ok ? succeed({ opened: handed.value.opened }) : handed
}

/** The same with files that are made on the way; what they were comes back. */
export const handOverEach = (office: Desk, leavers: Leavers, way: Way): Promise<Result<Handed>> =>
  way === 'open' ? openEach(office, leavers) : saveTogether(office, leavers)

/** Puts one file where the person wants it, and says under which name. Failures are those of `handOver`. */
export async function saveFile(
  { dialogs }: Pick<Office, 'dialogs'>,
  file: Produced,
): Promise<Result<{ fileName: string }>> {
  const place = await askPlace(dialogs, stemOf(file), file.format)
  if (!place.ok) return place
  const written = await writeNew(place.value, file.content)
  return written.ok ? succeed({ fileName: written.value }) : written
}

const stemOf = ({ name, format }: Produced): string =>
  name.endsWith(`.${format}`) ? name.slice(0, -`.${format}`.length) : name

async function openEach({ outbox, openFile }: Desk, { count, make }: Leavers): Promise<Result<Handed>> {
  const written = await attempt(async () => {
    const folder = await outboxFolder(outbox)
    const files: { path: string; facts: ProducedFile }[] = []
    for (let index = 0; index < count; index += 1) {
      const file = await make(index)
      const path = join(folder, file.name)
      await writeDurably(path, file.content)
      files.push({ path, facts: fileFacts(file) })
    }
    return files
  })
  if (!written.ok) return written
  let opened = 0
  for (const { path } of written.value) {
    if (!(await openFile(path))) break
    opened += 1
  }
  if (opened === 0) return refuse('no-program')
  return succeed({ opened, files: written.value.map(({ facts }) => facts) })
}

async function saveTogether({ dialogs }: Desk, { count, name, make }: Leavers): Promise<Result<Handed>> {
  if (count === 1) {
    const file = await make(0)
    const saved = await saveFile({ dialogs }, file)
    return saved.ok ? succeed({ opened: 0, files: [fileFacts(file)] }) : saved
  }
  const place = await askPlace(dialogs, name, 'zip')
  if (!place.ok) return place
  const files: ProducedFile[] = []
  async function* each(): AsyncGenerator<Produced> {
    for (let index = 0; index < count; index += 1) {
      const file = await make(index)
      files.push(fileFacts(file))
      yield file
    }
  }
  const written = await writeNew(place.value, zipParts(each()))
  return written.ok ? succeed({ opened: 0, files }) : written
}

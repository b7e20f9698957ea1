import { join } from 'node:path'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { ProducedFile } from '../../domain/produced-file.ts'
import { type NewFile, saveLogged, saveNew } from '../new-file.ts'
import type { Office } from '../office.ts'
import { fileFacts, type Produced } from '../produce.ts'
import { attempt } from '../store/disk-failure.ts'
import { removeFolderDurably, writeDurably } from '../store/durable-file.ts'
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

/**
 * Puts down that these files leave, before another program has them: killed while it opens a hundred drafts, Mallette
 * still knows whom they were for. What comes back takes that back where nothing left after all.
 */
export type Remember = (files: readonly ProducedFile[]) => Promise<Result<() => Promise<unknown>>>

/** For what nobody has to remember. */
const nothing: Remember = async () => succeed(async () => undefined)

type Handed = { readonly opened: number; readonly files: readonly ProducedFile[] }
type Desk = Pick<Office, 'outbox' | 'openFile' | 'dialogs'>

/**
 * Hands files over. `open` writes them into the outbox and asks for the program of each, one after the other;
 * `no-program` when there is none, the files staying there. `save` asks for a place: for the file, or for a zip of
 * several; `cancelled` when the person gave up. Also `disk-full`, `read-only`. What `remember` cannot take in does not
 * leave.
 */
export async function handOver(
  office: Desk,
  files: readonly Produced[],
  way: Way,
  remember: Remember = nothing,
): Promise<Result<{ opened: number }>> {
  const [first] = files
  if (first === undefined) return succeed({ opened: 0 })
  const make = async (index: number): Promise<Produced> => files[index] ?? first
  const leavers = { count: files.length, name: stemOf(first), make }
  const handed = await handOverEach(office, leavers, way, remember)
  return handed.ok ? succeed({ opened: handed.value.opened }) : handed
}

/** The same with files that are made on the way; what they were comes back. */
export const handOverEach = (
  office: Desk,
  leavers: Leavers,
  way: Way,
  remember: Remember = nothing,
): Promise<Result<Handed>> =>
  way === 'open' ? openEach(office, leavers, remember) : saveTogether(office, leavers, remember)

/** Puts one file where the person wants it, and says under which name. Failures are those of `handOver`. */
export const saveFile = (
  { dialogs }: Pick<Office, 'dialogs'>,
  file: Produced,
): Promise<Result<{ fileName: string }>> => saveNew(dialogs, asNewFile(file))

/** A file that was made, for the person to find a place for. */
export const asNewFile = (file: Produced): NewFile => ({
  title: stemOf(file),
  extension: file.format,
  content: () => file.content,
})

const stemOf = ({ name, format }: Produced): string =>
  name.endsWith(`.${format}`) ? name.slice(0, -`.${format}`.length) : name

async function openEach(
  { outbox, openFile }: Desk,
  { count, make }: Leavers,
  remember: Remember,
): Promise<Result<Handed>> {
  const written = await attempt(async () => {
    const folder = await outboxFolder(outbox)
    const files: { path: string; facts: ProducedFile }[] = []
    for (let index = 0; index < count; index += 1) {
      const file = await make(index)
      const path = join(folder, file.name)
      await writeDurably(path, file.content)
      files.push({ path, facts: fileFacts(file) })
    }
    return { folder, files }
  })
  if (!written.ok) return written
  const { folder, files } = written.value
  const facts = files.map(file => file.facts)
  const remembered = await remember(facts)
  if (!remembered.ok) {
    await attempt(() => removeFolderDurably(folder))
    return remembered
  }
  let opened = 0
  for (const { path } of files) {
    if (!(await openFile(path))) break
    opened += 1
  }
  if (opened > 0) return succeed({ opened, files: facts })
  await remembered.value()
  return refuse('no-program')
}

async function saveTogether(
  { dialogs }: Desk,
  { count, name, make }: Leavers,
  remember: Remember,
): Promise<Result<Handed>> {
  if (count === 1) {
    const file = await make(0)
    const facts = [fileFacts(file)]
    const saved = await saveLogged(dialogs, asNewFile(file), () => remember(facts))
    return saved.ok ? succeed({ opened: 0, files: facts }) : saved
  }
  const files: ProducedFile[] = []
  async function* each(): AsyncGenerator<Produced> {
    for (let index = 0; index < count; index += 1) {
      const file = await make(index)
      files.push(fileFacts(file))
      yield file
    }
  }
  const zip = { title: name, extension: 'zip', content: () => zipParts(each()) }
  const saved = await saveLogged(dialogs, zip, () => remember(files))
  return saved.ok ? succeed({ opened: 0, files }) : saved
}

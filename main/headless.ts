import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { findings } from '../domain/findings.ts'
import { readInput } from '../domain/input-faults.ts'
import { type NoteFile, noteFileSchema } from '../domain/press-note.ts'
import { commandLine } from '../renderer/messages/fr/command-line.ts'
import { findings as findingMessages } from '../renderer/messages/fr/findings.ts'
import { codeOf } from './store/disk-failure.ts'
import { writeNote } from './word/write.ts'

/** What the shell is told: all is well, the note has a blocking finding, the input is bad, the disk refused. */
const exits = { done: 0, blocked: 1, badInput: 2, notWritten: 3, unexpected: 70 } as const

/** A sentence for the person at the command line, and the exit code that goes with it. */
class Refusal extends Error {
  readonly exit: number
  constructor(sentence: string, exit: number = exits.badInput) {
    super(sentence)
    this.exit = exit
  }
}

const largestInput = 2 * 1024 * 1024
const shownFaults = 50

async function bytesOf(place: string): Promise<Uint8Array> {
  if (place === '-') return standardInput()
  try {
    if ((await stat(place)).size > largestInput) throw new Refusal(commandLine.tooBig)
    return await readFile(place)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(commandLine.unreadable)
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largestInput) throw new Refusal(commandLine.tooBig)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function decoded(bytes: Uint8Array): string {
  try {
    // Also drops a byte order mark, which Windows editors like to add.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(commandLine.notUtf8)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined
    if (position === undefined) throw new Refusal(commandLine.notJson)
    const before = text.slice(0, Number(position)).split('\n')
    throw new Refusal(commandLine.notJsonAt(before.length, (before.at(-1) ?? '').length + 1))
  }
}

/** Reads a note file. Throws a `Refusal` whose lines name each faulty field. */
async function readNote(place: string): Promise<NoteFile> {
  const read = readInput(noteFileSchema, json(decoded(await bytesOf(place))))
  if (read.ok) return read.value
  const lines = read.faults.slice(0, shownFaults).map(commandLine.fault)
  const rest = read.faults.length - shownFaults
  throw new Refusal([...lines, ...(rest > 0 ? [commandLine.more(rest)] : [])].join('\n'))
}

/** Prints the findings and tells the exit code. A file is judged on its own day, so that it is judged alike tomorrow. */
function check(note: NoteFile): number {
  const found = findings({ note, facts: note, issuers: note.issuers, today: note.date, communes: null })
  for (const finding of found) {
    console.log(
      `${findingMessages.severities[finding.severity]} ${finding.field}: ${findingMessages.sentence(finding)}`,
    )
  }
  if (found.length === 0) console.log(findingMessages.none)
  return found.some(({ severity }) => severity === 'blocking') ? exits.blocked : exits.done
}

async function write(note: NoteFile, place: string): Promise<void> {
  try {
    await writeNote(place, { note, facts: note, issuers: note.issuers })
  } catch (error) {
    if (codeOf(error) === null) throw error
    throw new Refusal(commandLine.notWritten, exits.notWritten)
  }
}

function options(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        check: { type: 'boolean' },
        schema: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    const unknown = words.find(word => word.startsWith('--') && !/^--(out|check|schema|help)(=|$)/.test(word))
    throw new Refusal(unknown === undefined ? commandLine.usage : commandLine.unknownOption(unknown))
  }
}

/**
 * Composes a note without a window: `<file.json | -> --out <file.docx>`, `--check` or `--schema`. Resolves with
 * the exit code. Writes no file unless the whole input is good.
 */
async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = options(words)
  if (values.help === true) {
    console.log(commandLine.usage)
    return exits.done
  }
  if (values.schema === true) {
    console.log(JSON.stringify(z.toJSONSchema(noteFileSchema, { io: 'input' }), null, 2))
    return exits.done
  }
  const [place, ...others] = positionals
  if (place === undefined) throw new Refusal(commandLine.usage)
  if (others.length > 0) throw new Refusal(commandLine.oneInput)
  if (values.out === undefined && values.check !== true) throw new Refusal(commandLine.nothingToDo)
  if (values.out !== undefined && extname(values.out).toLowerCase() !== '.docx') {
    throw new Refusal(commandLine.notWord)
  }
  const note = await readNote(place)
  if (values.out !== undefined) await write(note, values.out)
  return values.check === true ? check(note) : exits.done
}

run(process.argv.slice(2)).then(
  exit => {
    process.exitCode = exit
  },
  (error: unknown) => {
    const refusal = error instanceof Refusal ? error : new Refusal(commandLine.unexpected, exits.unexpected)
    console.error(refusal.message)
    process.exitCode = refusal.exit
  },
)

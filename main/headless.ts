import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { noteFileSchema } from '../domain/press-note.ts'
import { commandLine } from '../renderer/messages/fr/command-line.ts'
import { check } from './command-line/check.ts'
import { bytesAs, formatOf } from './command-line/formats.ts'
import { readNote } from './command-line/note-input.ts'
import { readBack } from './command-line/read-back.ts'
import { exits, Refusal } from './command-line/refusal.ts'
import { codeOf } from './store/disk-failure.ts'
import { writeForOthers } from './word/write.ts'

/** Writes whole or not at all. Throws a `Refusal` when the disk refuses. */
async function write(place: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeForOthers(place, bytes)
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
        read: { type: 'string' },
        check: { type: 'boolean' },
        schema: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    const unknown = words.find(
      word => word.startsWith('--') && !/^--(out|read|check|schema|help)(=|$)/.test(word),
    )
    throw new Refusal(unknown === undefined ? commandLine.usage : commandLine.unknownOption(unknown))
  }
}

/** Reads a document back into a note file, on standard output where no place is given. */
async function read(place: string, out: string | undefined): Promise<number> {
  if (out !== undefined && extname(out).toLowerCase() !== '.json') throw new Refusal(commandLine.notJsonOut)
  const { note, exit } = await readBack(place)
  const text = `${JSON.stringify(note, null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else await write(out, Buffer.from(text))
  return exit
}

/**
 * Composes a note without a window: `<file.json | -> --out <file>`, `--check`, `--schema`, or reads one back:
 * `--read <file> --out <file.json>`. Resolves with the exit code. Writes no file unless the whole input is good.
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
  if (values.read !== undefined) {
    if (place !== undefined) throw new Refusal(commandLine.oneInput)
    return read(values.read, values.out)
  }
  if (place === undefined) throw new Refusal(commandLine.usage)
  if (others.length > 0) throw new Refusal(commandLine.oneInput)
  if (values.out === undefined && values.check !== true) throw new Refusal(commandLine.nothingToDo)
  const format = values.out === undefined ? null : formatOf(values.out)
  const note = await readNote(place)
  if (values.out !== undefined && format !== null) await write(values.out, await bytesAs(format, note))
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

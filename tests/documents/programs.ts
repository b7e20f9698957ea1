import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where a program is on this machine: every place of that name, in the order of the PATH. */
const places = (program: string): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, program))
    .filter(path => existsSync(path))

/** The first place of a program, or null where it is not installed. */
export const find = (program: string): string | null => places(program)[0] ?? null

/** The standard output of a program; rejects when it fails. */
export const outputOf = async (program: string, args: readonly string[]): Promise<string> =>
  (await run(program, args, { timeout: 110_000, maxBuffer: 64 * 1024 * 1024 })).stdout

/** A Python that has python-docx, or null: the first one on the PATH is often not the system’s. */
export async function findPythonDocx(): Promise<string | null> {
  for (const python of places('python3')) {
    const works = await outputOf(python, ['-c', 'from docx import Document']).then(
      () => true,
      () => false,
    )
    if (works) return python
  }
  return null
}

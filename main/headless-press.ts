import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { compose } from '../domain/compose.ts'
import { noteFileSchema } from '../domain/press-note.ts'
import { guardContents } from './guard/contents.ts'
import { holdPages } from './guard/held-pages.ts'
import { registerScheme, serveScheme } from './guard/scheme.ts'
import { guardSession } from './guard/session.ts'
import { pdfPress } from './pdf/press.ts'
import { picturesOfFile } from './pictures-of.ts'

/*
 * The press alone, for the command line: reads `note.json` in the folder that it is given and prints `note.pdf` beside
 * it, on the same pages and behind the same walls as the application does. It opens no window and no store.
 */

const folder = process.argv.at(-1) ?? ''
const held = holdPages()

async function print(): Promise<void> {
  serveScheme(protocol, Promise.resolve(new Map()), held)
  await guardSession(session.defaultSession)
  const note = noteFileSchema.parse(JSON.parse(await readFile(join(folder, 'note.json'), 'utf8')))
  const composition = compose({ note, facts: note, issuers: note.issuers })
  const { pdf } = pdfPress({ owner: () => undefined, held, log: () => undefined })
  // A note file has no identity: nothing is there to be recognised by.
  const printed = await pdf(composition, { noteId: '', releaseId: null }, picturesOfFile(note))
  if (!printed.ok) throw new Error(printed.failure.code)
  await writeFile(join(folder, 'note.pdf'), printed.value)
}

app.commandLine.appendSwitch('lang', 'fr-FR')
// The last wall around the network: no name and no address leads anywhere.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
registerScheme(protocol)
app.on('web-contents-created', (_event, contents) => guardContents(contents, () => undefined))
// The hidden window closes between two prints; what ends the program is the end of the work.
app.on('window-all-closed', () => undefined)
app
  .whenReady()
  .then(print)
  .then(
    () => app.exit(0),
    () => app.exit(1),
  )

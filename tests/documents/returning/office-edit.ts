import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { find, outputOf } from '../programs.ts'

/**
 * Edits a document in LibreOffice as a person does, through its programming interface, and saves it under other names:
 * an argument is a path, a filter and a path to save under; the edits come first, as Python on `text` and `document`.
 */
const program = `
import os, signal, subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue

def value(name, content):
    return PropertyValue(Name=name, Value=content)

office, profile, source, edits, *targets = sys.argv[1:]
pipe = 'mallette%d' % os.getpid()
running = subprocess.Popen([office, '-env:UserInstallation=' + uno.systemPathToFileUrl(profile), '--headless',
    '--norestore', '--nologo', '--accept=pipe,name=%s;urp;' % pipe],
    start_new_session=True)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for attempt in range(200):
        try:
            context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            break
        except Exception:
            time.sleep(0.2)
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), '_blank', 0, (value('Hidden', True),))
    text = document.Text

    def replace(old, new):
        search = document.createReplaceDescriptor()
        search.SearchString, search.ReplaceString = old, new
        if document.replaceAll(search) == 0:
            raise Exception('not found: ' + old)

    def found(words):
        search = document.createSearchDescriptor()
        search.SearchString = words
        return document.findFirst(search)

    def add_after(words, content):
        where = found(words)
        cursor = where.Text.createTextCursorByRange(where)
        cursor.gotoEndOfParagraph(False)
        where.Text.insertControlCharacter(cursor, 0, False)
        where.Text.insertString(cursor, content, False)

    exec(edits)
    for target in targets:
        filter_name, path = target.split('|', 1)
        document.storeToURL(uno.systemPathToFileUrl(path), (value('FilterName', filter_name),))
finally:
    # The program is a script that starts another one: both end, whatever happened, and nothing waits for them.
    os.killpg(running.pid, signal.SIGKILL)
    sys.stdout.flush()
os._exit(0)
`

/** The filters of LibreOffice for the two formats. */
export const filters = { docx: 'MS Word 2007 XML', odt: 'writer8' } as const
export type SavedAs = keyof typeof filters

/** LibreOffice with the Python that drives it, or null where one of them is missing. */
export async function findOffice(): Promise<{ office: string; python: string } | null> {
  const office = find('soffice')
  const python = '/usr/bin/python3'
  if (office === null) return null
  const drives = await outputOf(python, ['-c', 'import uno']).then(
    () => true,
    () => false,
  )
  return drives ? { office, python } : null
}

/** Opens a file, edits it, and saves it in each of the formats; gives the paths in their order. */
export async function editInOffice(
  { office, python }: { office: string; python: string },
  source: string,
  edits: string,
  formats: readonly SavedAs[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mallette-office-'))
  const script = join(folder, 'edit.py')
  writeFileSync(script, program)
  // LibreOffice marks what it has open, and a program that is killed leaves its mark.
  const copy = join(folder, `source${extname(source)}`)
  copyFileSync(source, copy)
  const paths = formats.map((format, index) => join(folder, `saved-${index}.${format}`))
  const targets = formats.map((format, index) => `${filters[format]}|${paths[index]}`)
  await outputOf(python, [script, office, join(folder, 'profile'), copy, edits, ...targets])
  return paths
}

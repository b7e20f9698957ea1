import type { Question } from '../../domain/channels.ts'
import { dayOf } from '../../domain/condition-days.ts'
import type { Contact } from '../../domain/contact.ts'
import type { ContactList } from '../../domain/contact-list.ts'
import { contactViewSchema, type Selection } from '../../domain/contact-view.ts'
import { refuse, succeed } from '../../domain/failure.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { fileTitle, saveLogged } from '../new-file.ts'
import { csvFile } from './contact-exports/csv-file.ts'
import type { Advance } from './contact-exports/in-chunks.ts'
import { vcardFile } from './contact-exports/vcard-file.ts'
import { xlsxFile } from './contact-exports/xlsx-file.ts'
import { logUse } from './log-use.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `contactExports.${string}`>

type Writer = {
  readonly extension: string
  readonly make: (contacts: readonly Contact[], advance: Advance) => Promise<Uint8Array>
}

const writers = {
  csv: { extension: 'csv', make: csvFile },
  xlsx: { extension: 'xlsx', make: xlsxFile },
  'vcard-4': { extension: 'vcf', make: (contacts, advance) => vcardFile(contacts, '4.0', advance) },
  'vcard-3': { extension: 'vcf', make: (contacts, advance) => vcardFile(contacts, '3.0', advance) },
} as const satisfies Record<string, Writer>

/** Progress is told after each thousand contacts. */
const stride = 1_000

/** The answers about files of contacts that leave Mallette. Each is written in the log of uses. */
export function contactExportAnswers(world: PressFileWorld): AnswersTo<Questions> {
  const { file, services, now, changed, progress } = world
  return {
    'contactExports.save': async ({ selection, format, purpose, withOpposed }) => {
      const chosen = contactsOf(world, selection)
      if (chosen.length === 0) return refuse('not-found')
      const contacts = withOpposed ? chosen : chosen.filter(({ opposition }) => opposition === null)
      const list = listOf(world, selection)
      const { extension, make } = writers[format]
      let done = 0
      const advance = () => {
        done += 1
        if (done % stride === 0) progress({ work: 'export', step: 'writing', done, total: contacts.length })
      }
      const title = fileTitle(list?.name ?? 'Contacts presse', dayOf(now()))
      const leaving = { title, extension, content: () => make(contacts, advance) }
      const saved = await saveLogged(services, leaving, async ({ fileName }) => {
        const logged = await logUse(world, {
          kind: list === null ? 'export' : 'list-use',
          purpose: purpose || (list?.purpose ?? ''),
          subject: list === null ? fileName : list.name,
          format,
          contactIds: contacts.map(({ id }) => id),
          marksUse: true,
        })
        return logged.ok ? file.change(logged.value) : logged
      })
      if (!saved.ok) return saved
      changed('contacts', '')
      return succeed({
        ...saved.value,
        count: contacts.length,
        leftOut: chosen.length - contacts.length,
      })
    },
  }
}

/** The chosen contacts, or everybody, by name. */
function contactsOf({ file, directory }: PressFileWorld, selection: Selection | null): readonly Contact[] {
  const contacts = file.table('contacts')
  const ids =
    selection === null
      ? directory.ids(contactViewSchema.parse({}), 0, contacts.size)
      : directory.chosen(selection)
  return ids.flatMap(id => contacts.get(id) ?? [])
}

/** The list that is exported whole, if it is one. */
function listOf({ file }: PressFileWorld, selection: Selection | null): ContactList | null {
  if (selection === null || !('view' in selection) || selection.view.words !== '') return null
  const { where } = selection.view
  return where !== null && 'list' in where ? (file.table('contactLists').get(where.list) ?? null) : null
}

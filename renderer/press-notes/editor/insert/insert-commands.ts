import type { Command } from '@tiptap/pm/state'
import type { InsertId } from '../../../../domain/insertable.ts'
import { insertFigures, insertPageBreak, insertPassages } from './insert-passages.ts'

const list = (ordered: boolean): Command =>
  insertPassages(schema => [schema.node('list', { ordered }, [schema.node('listItem')])])

const subheading = (level: 2 | 3): Command => insertPassages(schema => [schema.node('subheading', { level })])

const quote = insertPassages(schema => [
  schema.node('quote', null, [schema.node('quoteText'), schema.node('speaker')]),
])

const box = insertPassages(schema => [
  schema.node('box', null, [schema.node('boxTitle'), schema.node('boxText')]),
])

const commands: Partial<Record<InsertId, Command>> = {
  quote,
  figures: insertFigures,
  'subheading-2': subheading(2),
  'subheading-3': subheading(3),
  list: list(false),
  'ordered-list': list(true),
  box,
  'page-break': insertPageBreak,
}

/** What inserts it into the text at the caret; null for what is no passage, and has its own place in the note. */
export const insertCommand = (id: InsertId): Command | null => commands[id] ?? null

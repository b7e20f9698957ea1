import type { RecordChange } from '../../../domain/press-file.ts'
import type { TraceReader } from '../../../domain/traces.ts'
import type { PressFile } from '../../store/press-file.ts'

/** The log and the deeds keep their counts; a title, subject or purpose that names somebody is emptied. */
export function withoutWordsAbout(file: PressFile, { holdsTrace }: TraceReader): RecordChange[] {
  const without = (text: string): string => (holdsTrace(text) ? '' : text)
  const changes: RecordChange[] = []
  for (const use of file.table('uses').values()) {
    const value = { ...use, purpose: without(use.purpose), subject: without(use.subject) }
    if (value.purpose !== use.purpose || value.subject !== use.subject) {
      changes.push({ table: 'uses', id: use.id, value })
    }
  }
  for (const deed of file.table('deeds').values()) {
    const title = without(deed.title)
    if (title !== deed.title) changes.push({ table: 'deeds', id: deed.id, value: { ...deed, title } })
  }
  return changes
}

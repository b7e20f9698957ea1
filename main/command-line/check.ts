import { findings } from '../../domain/findings.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import { findings as findingMessages } from '../../renderer/messages/fr/findings.ts'
import { exits } from './refusal.ts'

/** Prints the findings and tells the exit code. A file is judged on its own day, so that it is judged alike tomorrow. */
export function check(note: NoteFile): number {
  const found = findings({ note, facts: note, issuers: note.issuers, today: note.date, communes: null })
  for (const finding of found) {
    console.log(
      `${findingMessages.severities[finding.severity]} ${finding.field}: ${findingMessages.sentence(finding)}`,
    )
  }
  if (found.length === 0) console.log(findingMessages.none)
  return found.some(({ severity }) => severity === 'blocking') ? exits.blocked : exits.done
}

import type { Node } from '@tiptap/pm/model'
import { announcement } from '../../../domain/compose/announcement.ts'
import { announcesEvent } from '../../../domain/compose/context.ts'
import { whenLine, whereLine } from '../../../domain/compose/places.ts'
import { typeset } from '../../../domain/french/typography.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { textOf } from './text-content.ts'

/** What Mallette writes in the lines that nobody wrote, by the names of their nodes. */
export type GeneratedLines = Readonly<Record<'announcement' | 'whenLine' | 'whereLine', string>>

const nothing: GeneratedLines = { announcement: '', whenLine: '', whereLine: '' }

function write({ note, event }: Workpiece): GeneratedLines {
  if (event === null) return nothing
  const { kind } = note
  const isAnnounced = announcesEvent(note) && kind !== 'agenda'
  const printsLines = kind !== 'communique'
  return {
    announcement: isAnnounced ? typeset(announcement(event, kind)) : '',
    whenLine: printsLines ? typeset(whenLine({ ...event, when: '' }, note.date)) : '',
    whereLine: printsLines && kind !== 'agenda' ? typeset(whereLine({ ...event, where: '' })) : '',
  }
}

let known: { readonly work: Workpiece; readonly lines: GeneratedLines } | null = null

/** The sentences that the note would print where nothing is written by hand. */
export function generatedLines(work: Workpiece): GeneratedLines {
  const isKnown =
    known !== null &&
    known.work.event === work.event &&
    known.work.note.kind === work.note.kind &&
    known.work.note.date === work.note.date &&
    known.work.note.corrects === work.note.corrects
  if (!isKnown || known === null) known = { work, lines: write(work) }
  return known.lines
}

/** Whether the line shows the sentence that Mallette wrote, as such. */
export const isGenerated = (node: Node): boolean =>
  node.attrs['isOwn'] !== true && node.attrs['generated'] !== '' && textOf(node) === node.attrs['generated']

/** What the person wrote in the line: nothing while it shows the generated sentence. */
export const ownText = (node: Node): string => (isGenerated(node) ? '' : textOf(node))

import { type NoteFile, noteFileSchema } from '../press-note.ts'
import { acceptedText, type ReadDocument } from '../read-document.ts'
import type { FoundField, OldNote } from '../returned.ts'
import type { Draft } from './draft.ts'
import { isFurniture } from './furniture.ts'
import type { Line } from './line.ts'
import { readProse } from './prose.ts'
import { SaidWords } from './unsaid.ts'

const isText = ({ at }: FoundField): boolean => /^body|^boilerplates\[\d+\]\.body/u.test(at)

/**
 * The draft with all that no field has: lines that no rule took, and those of which the draft lacks a word. They stay as
 * text after the programme, so that nothing of the old note is lost.
 */
export function withUnsaid({ draft, found }: Draft, document: ReadDocument, lines: readonly Line[]): OldNote {
  const taken = new Set(found.map(({ line }) => line))
  const said = new SaidWords(draft)
  const heads = new Set<string>()
  const isRepeated = ({ place, folded }: Line): boolean => {
    const again = place !== 'body' && heads.has(folded)
    heads.add(folded)
    return again
  }
  const kept = lines.filter(line => !isRepeated(line) && !isFurniture(line))
  const unsaid = new Set(
    kept
      .filter(line => !taken.has(line.index) || said.missing(line.text).length > 0)
      .map(({ index }) => index),
  )
  const left = kept.filter(({ index }) => unsaid.has(index))
  const prose = readProse(left, 'bodyAfter', 'after', 0.3, draft.bodyAfter.length)
  const whole: NoteFile = noteFileSchema.parse({
    ...draft,
    bodyAfter: [...draft.bodyAfter, ...prose.passages].slice(0, 500),
  })
  const all = [...found, ...prose.found]

  const fields = new Set(found.filter(one => !isText(one)).map(({ line }) => line))
  const bodies = new Set(all.filter(isText).map(({ line }) => line))
  return {
    draft: whole,
    found: all.slice(0, 5_000),
    lines: document.paragraphs.slice(0, 12_000).map((paragraph, index) => ({
      text: acceptedText(paragraph).slice(0, 40_000),
      became: fields.has(index) ? 'field' : bodies.has(index) ? 'body' : 'nothing',
    })),
  }
}

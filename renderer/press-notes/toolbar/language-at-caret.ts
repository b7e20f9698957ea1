import type { Command, EditorState } from '@tiptap/pm/state'
import type { ForeignLanguage } from '../../../domain/rich-text.ts'
import { asAct } from '../editor/change-manner.ts'
import { languageIn } from '../editor/text-content.ts'

/** The language of the words at the caret or in the selection; `fr` is that of the note. */
export function languageAt({ doc, selection }: EditorState): ForeignLanguage | 'fr' {
  const { from, to, empty, $from } = selection
  if (empty) return languageIn($from.marks()) ?? 'fr'
  let found: ForeignLanguage | 'fr' = 'fr'
  doc.nodesBetween(from, to, node => {
    if (node.isText) found = languageIn(node.marks) ?? found
  })
  return found
}

/** Marks the selected words, or the whole stretch at the caret that is marked already, as being of this language. */
export const setLanguage =
  (language: ForeignLanguage | null): Command =>
  (state, dispatch) => {
    const type = state.schema.marks['language']
    if (type === undefined) return false
    const { from, to } = wordsAt(state)
    if (from === to) return false
    const tr = state.tr.removeMark(from, to, type)
    dispatch?.(asAct(language === null ? tr : tr.addMark(from, to, type.create({ language }))))
    return true
  }

const letters = /[\p{L}\p{M}\p{N}'’-]/u

/** The selection, or the word around the caret. */
function wordsAt({ selection }: EditorState): { readonly from: number; readonly to: number } {
  const { from, to, empty, $from } = selection
  if (!empty || !$from.parent.isTextblock) return { from, to }
  const text = $from.parent.textBetween(0, $from.parent.content.size, '', '\n')
  let start = $from.parentOffset
  let end = start
  while (start > 0 && letters.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && letters.test(text.charAt(end))) end += 1
  return { from: $from.start() + start, to: $from.start() + end }
}

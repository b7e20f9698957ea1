import type { EditorState } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import type { ForeignLanguage } from '../../../domain/rich-text.ts'
import type { Composer } from '../composer/composer.ts'
import type { PageSession } from '../editor/page-session.ts'
import { type Shape, shapeAt } from '../editor/typing/structure.ts'
import { languageAt } from './language-at-caret.ts'

export const markNames = ['bold', 'italic', 'superscript', 'link'] as const
export type MarkName = (typeof markNames)[number]

/** What the toolbar shows of the place where the caret is. */
export type LooksAtCaret = {
  readonly marks: readonly MarkName[]
  /** Marks that the text at the caret may bear. */
  readonly allowed: readonly MarkName[]
  readonly shape: Shape | null
  readonly language: ForeignLanguage | 'fr'
  readonly takesLanguage: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const nowhere: LooksAtCaret = {
  marks: [],
  allowed: [],
  shape: null,
  language: 'fr',
  takesLanguage: false,
  canUndo: false,
  canRedo: false,
}

function looksIn(state: EditorState, { canUndo, canRedo }: Composer): LooksAtCaret {
  const { $from, from, to, empty } = state.selection
  const types = markNames.map(name => ({ name, type: state.schema.marks[name] }))
  const at = state.storedMarks ?? $from.marks()
  const has = types.filter(({ type }) => {
    if (type === undefined) return false
    return empty ? type.isInSet(at) !== undefined : state.doc.rangeHasMark(from, to, type)
  })
  const may = types.filter(({ type }) => type !== undefined && $from.parent.type.allowsMarkType(type))
  return {
    marks: has.map(({ name }) => name),
    allowed: $from.parent.isTextblock ? may.map(({ name }) => name) : [],
    shape: shapeAt($from),
    language: languageAt(state),
    takesLanguage: takesLanguage(state),
    canUndo,
    canRedo,
  }
}

function takesLanguage({ schema, selection }: EditorState): boolean {
  const type = schema.marks['language']
  const { parent } = selection.$from
  return type !== undefined && parent.isTextblock && parent.type.allowsMarkType(type)
}

/** The longest that the toolbar may lag behind the caret, in milliseconds. */
const latest = 120

/** Follows the caret in idle time: a key press waits for no button. */
export function useLooksAtCaret(session: PageSession | null, composer: Composer): LooksAtCaret {
  const [looks, setLooks] = useState(nowhere)
  useEffect(() => {
    if (session === null) return
    let waiting = 0
    const read = (): void => {
      waiting = 0
      if (session.editor.isDestroyed) return
      const next = looksIn(session.editor.state, composer)
      setLooks(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const moved = (): void => {
      if (waiting === 0) waiting = requestIdleCallback(read, { timeout: latest })
    }
    moved()
    session.editor.on('transaction', moved)
    const leave = composer.watch(moved)
    return () => {
      cancelIdleCallback(waiting)
      session.editor.off('transaction', moved)
      leave()
    }
  }, [session, composer])
  return looks
}

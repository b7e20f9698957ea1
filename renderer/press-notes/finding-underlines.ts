import './finding-underlines.css'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { useEffect } from 'react'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import type { PageSession } from './editor/page-session.ts'
import { placeOf } from './editor/places.ts'
import { type FindingsMark, findingsMarks } from './findings-marks.ts'

const key = new PluginKey<DecorationSet>('findings')

/** A line under the words of each finding that is about a stretch of text; the panel tells the others. */
function underlines(doc: Node, marks: readonly FindingsMark[]): DecorationSet {
  const lines = marks.flatMap(({ path, from, to, severity, sentence }) => {
    const place = from === undefined || to === undefined ? null : placeOf(doc, path)
    if (place === null || from === undefined || to === undefined) return []
    if (doc.nodeAt(place.from)?.isTextblock !== true) return []
    const start = place.from + 1
    // The text may have grown shorter since it was checked.
    const end = Math.min(start + to, place.to - 1)
    const attributes = { class: `finding finding-${severity}`, title: sentence }
    return start + from < end ? [Decoration.inline(start + from, end, attributes)] : []
  })
  return DecorationSet.create(doc, lines)
}

/** Lets the page underline what is to be checked. The lines move with what is typed until the next check. */
export const findingsExtension = (): Extension =>
  Extension.create({
    name: 'findings',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, before) => {
            const marks: readonly FindingsMark[] | undefined = tr.getMeta(key)
            return marks === undefined ? before.map(tr.mapping, tr.doc) : underlines(tr.doc, marks)
          },
        },
        props: { decorations: state => key.getState(state) },
      }),
    ],
  })

const show = (view: EditorView, marks: readonly FindingsMark[]): void =>
  view.dispatch(view.state.tr.setMeta(key, marks))

/** Underlines on the page what was found. */
export function useFindingUnderlines(session: PageSession | null, findings: readonly Finding[]): void {
  const { sentence } = useMessages().findings
  useEffect(() => {
    if (session !== null) show(session.editor.view, findingsMarks(findings, sentence))
  }, [session, findings, sentence])
}

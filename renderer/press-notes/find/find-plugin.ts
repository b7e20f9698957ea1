import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Sought } from '../../../domain/sought.ts'
import { type FoundPlace, PlaceFinder, placeFrom } from './found-places.ts'

/** What is sought on the page, where it was found, and which of the places is meant; -1 where there is none. */
export type FindState = {
  readonly sought: Sought | null
  readonly places: readonly FoundPlace[]
  readonly current: number
}

type Kept = FindState & {
  readonly finder: PlaceFinder | null
  readonly decorations: DecorationSet
  /** Told each time that something changed. */
  readonly hearers: Set<() => void>
}

/** What a transaction asks of the search: other words, from a position on, or another place. */
export type FindRequest =
  | { readonly kind: 'seek'; readonly sought: Sought | null; readonly from: number }
  | { readonly kind: 'go'; readonly to: number }

export const findKey = new PluginKey<Kept>('find')

const idle: Omit<Kept, 'hearers'> = {
  sought: null,
  places: [],
  current: -1,
  finder: null,
  decorations: DecorationSet.empty,
}

function decorationsOf(doc: Node, places: readonly FoundPlace[], current: number): DecorationSet {
  return DecorationSet.create(
    doc,
    places.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: index === current ? 'found found-current' : 'found' }),
    ),
  )
}

function found(before: Kept, doc: Node, finder: PlaceFinder, sought: Sought, from: number): Kept {
  const places = finder.placesIn(doc)
  const current = placeFrom(places, from)
  return { ...before, finder, sought, places, current, decorations: decorationsOf(doc, places, current) }
}

function next(tr: Transaction, before: Kept): Kept {
  const request: FindRequest | undefined = tr.getMeta(findKey)
  if (request?.kind === 'seek') {
    const { sought, from } = request
    return sought === null
      ? { ...before, ...idle }
      : found(before, tr.doc, new PlaceFinder(sought), sought, from)
  }
  if (request?.kind === 'go' && !tr.docChanged) {
    const { places } = before
    return { ...before, current: request.to, decorations: decorationsOf(tr.doc, places, request.to) }
  }
  const { finder, sought, places, current } = before
  if (!tr.docChanged || finder === null || sought === null) return before
  const meant = places[current]?.from ?? tr.selection.from
  return found(before, tr.doc, finder, sought, tr.mapping.map(meant))
}

/** Marks what is sought, and keeps it marked while the page changes. */
export const findPlugin = (): Plugin =>
  new Plugin<Kept>({
    key: findKey,
    state: { init: () => ({ ...idle, hearers: new Set() }), apply: next },
    props: { decorations: state => findKey.getState(state)?.decorations },
    view: () => ({
      update: (view, before) => {
        const kept = findKey.getState(view.state)
        if (kept === findKey.getState(before)) return
        for (const hear of kept?.hearers ?? []) hear()
      },
    }),
  })

/** The search as a part of the page. */
export const findExtension = (): Extension =>
  Extension.create({ name: 'find', addProseMirrorPlugins: () => [findPlugin()] })

/** What the search on this page knows; the same object until something changes. */
export const findStateOf = (state: EditorState): FindState => findKey.getState(state) ?? idle

/** Tells of each change of the search until the returned function is called. */
export function watchFind(view: EditorView, hear: () => void): () => void {
  const hearers = findKey.getState(view.state)?.hearers
  hearers?.add(hear)
  return () => {
    hearers?.delete(hear)
  }
}

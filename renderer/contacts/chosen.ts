import type { ContactView, Selection } from '../../domain/contact-view.ts'

/** Contacts that are chosen in the grid: some by name, or all of a view but some. */
export type Chosen =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly view: ContactView; readonly except: ReadonlySet<string> }

export const nobody: Chosen = { kind: 'some', ids: new Set() }

/** As many as one selection may name (contact-view.ts). */
export const mostNamed = 20_000

export const allOf = (view: ContactView): Chosen => ({ kind: 'all', view, except: new Set() })

export const isChosen = (chosen: Chosen, id: string): boolean =>
  chosen.kind === 'some' ? chosen.ids.has(id) : !chosen.except.has(id)

/** How many are chosen; `total` is what the view of the grid finds. */
export const countChosen = (chosen: Chosen, total: number): number =>
  chosen.kind === 'some' ? chosen.ids.size : Math.max(0, total - chosen.except.size)

/** Takes one in, or out. */
export function toggled(chosen: Chosen, id: string): Chosen {
  const named = new Set(chosen.kind === 'some' ? chosen.ids : chosen.except)
  if (!named.delete(id)) named.add(id)
  return chosen.kind === 'some' ? { kind: 'some', ids: named } : { ...chosen, except: named }
}

/** Takes all of these in. More than can be named are cut off. */
export function withAll(chosen: Chosen, ids: readonly string[]): Chosen {
  if (chosen.kind === 'some') {
    return { kind: 'some', ids: new Set([...chosen.ids, ...ids].slice(0, mostNamed)) }
  }
  const except = new Set(chosen.except)
  for (const id of ids) except.delete(id)
  return { ...chosen, except }
}

/** What is asked of main; null when nobody is chosen. */
export function selectionOf(chosen: Chosen): Selection | null {
  if (chosen.kind === 'all') return { view: chosen.view, except: [...chosen.except] }
  return chosen.ids.size === 0 ? null : { ids: [...chosen.ids] }
}

/** Who is still chosen when another view is shown: « all » of other words or filters is somebody else. */
export function chosenIn(chosen: Chosen, view: ContactView): Chosen {
  if (chosen.kind === 'some') return chosen
  const { words, where } = chosen.view
  const isSame = words === view.words && JSON.stringify(where) === JSON.stringify(view.where)
  return isSame ? chosen : nobody
}

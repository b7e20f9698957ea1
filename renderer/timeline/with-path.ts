/** A part of the event with the path of its field, which is all that tells it from its neighbours. */
export type WithPath<T> = { readonly item: T; readonly index: number; readonly path: string }

/** Each item of a list of the event with its own path: « desks[0] », « desks[1] »… */
export const withPaths = <T>(items: readonly T[], list: string): readonly WithPath<T>[] =>
  items.map((item, index) => ({ item, index, path: `${list}[${index}]` }))

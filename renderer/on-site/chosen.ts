/** What is to go into a note: jottings by their place in the event, photos by their id. */
export type Chosen = { readonly jottings: ReadonlySet<number>; readonly photos: ReadonlySet<string> }

export const noneChosen: Chosen = { jottings: new Set(), photos: new Set() }

/** The set with the item, or without it. */
export function toggled<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (isIn) next.add(item)
  else next.delete(item)
  return next
}

/** The choice after the jotting at this place has gone: those after it move up. */
export const withoutJotting = (chosen: Chosen, index: number): Chosen => ({
  ...chosen,
  jottings: new Set(
    [...chosen.jottings].filter(one => one !== index).map(one => (one > index ? one - 1 : one)),
  ),
})

/** The choice after a jotting came to stand at this place: those after it move down. */
export const withJotting = (chosen: Chosen, index: number): Chosen => ({
  ...chosen,
  jottings: new Set([...chosen.jottings].map(one => (one >= index ? one + 1 : one))),
})

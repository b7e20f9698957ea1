/** Items that have no identity but their place, with that place as their key. */
export const keyed = <T>(
  items: readonly T[],
  first = 0,
): { readonly key: string; readonly item: T; readonly index: number }[] =>
  items.map((item, index) => ({ key: `${first + index}`, item, index: first + index }))

export type Option<V extends string> = { readonly value: V; readonly label: string }

/** A catalogue's words for the members of a union, as the options of a field and in the catalogue's order. */
export function optionsOf<V extends string>(words: Readonly<Record<V, string>>): Option<V>[] {
  const options: Option<V>[] = []
  for (const value in words) options.push({ value, label: words[value] })
  return options
}

/** What a select field offers: each value with its word, in the order given. */
export const choicesOf = <K extends string>(
  values: readonly K[],
  words: Readonly<Record<K, string>>,
): { readonly value: K; readonly label: string }[] => values.map(value => ({ value, label: words[value] }))

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly from: number; readonly to: number }

/** Where accepted words come from: the person’s own dictionary, the notes and issuers, the press file. */
export type SourceName = 'own' | 'store' | 'press-file'

/** What main asks of the thread. */
export type Task =
  | { readonly task: 'check'; readonly texts: readonly string[] }
  | { readonly task: 'suggest'; readonly word: string }

export type ToThread =
  /** Words or names to accept from now on in the place of those of that source, one a line. */
  | { readonly kind: 'accept'; readonly source: SourceName; readonly lines: string }
  /** Answered under the same number. */
  | { readonly kind: 'task'; readonly number: number; readonly task: Task }

export type FromThread = { readonly number: number; readonly value: unknown }

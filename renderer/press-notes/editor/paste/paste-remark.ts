/** What the person should know of a paste, or may want to do with it. */
export type PasteRemark =
  /** Pictures stayed behind. */
  | { readonly kind: 'images' }
  /** It was so large that nothing of it was read. */
  | { readonly kind: 'too-large' }
  /** So many passages did not fit, or more than so many; they are still on the clipboard. */
  | { readonly kind: 'left-out'; readonly passages: number; readonly isMore: boolean }
  /** A table looks like a programme; `take` puts its steps there and takes its lines out of the text again. */
  | { readonly kind: 'programme'; readonly steps: number; readonly take: () => void }

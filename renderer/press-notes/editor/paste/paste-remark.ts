/** What the person should know of a paste, or may want to do with it. */
export type PasteRemark =
  /** Pictures stayed behind. */
  | { readonly kind: 'images' }
  /** It was so large that nothing of it was read. */
  | { readonly kind: 'too-large' }
  /** So many passages did not fit, or more than so many; they are still on the clipboard. */
  | { readonly kind: 'left-out'; readonly passages: number; readonly isMore: boolean }
  /** So many steps did not fit into the sequence; they are still on the clipboard. */
  | { readonly kind: 'steps-left-out'; readonly steps: number }
  /**
   * A table looks like a programme; `take` puts its steps there and takes their lines out of the text again. The
   * programme has no room for the last `left` of them: they stay in the text.
   */
  | {
      readonly kind: 'programme'
      readonly steps: number
      readonly left: number
      readonly take: () => void
    }

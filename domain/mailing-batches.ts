/** The most mails that one mailing may take: each is a file in the log. */
export const mostBatches = 400

/** The most bytes of files that a mail may carry: with what encoding adds, mail servers refuse more than that. */
export const mostAttached = 18_000_000

/**
 * Recipients cut into mails of at most `cap` (at least 1), as even as can be so that the last mail is not the only one
 * with a handful. Each recipient is in exactly one of them, in order. Pure.
 */
export function batchesOf<T>(recipients: readonly T[], cap: number): readonly (readonly T[])[] {
  const count = Math.ceil(recipients.length / Math.max(1, Math.floor(cap)))
  return Array.from({ length: count }, (_, index) =>
    recipients.slice(
      Math.round((index * recipients.length) / count),
      Math.round(((index + 1) * recipients.length) / count),
    ),
  )
}

import { ownOrigin } from '../guard/scheme.ts'

/** What Electron tells of a message's sender, as far as it matters here. */
type Sender = {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null
}

/**
 * Whether a message comes from Mallette's own page: the main frame of `page`, with Mallette's origin. Another
 * window, a frame inside the page and a page on its way out (no frame) are strangers.
 */
export function isTrustedSender(
  { sender, senderFrame }: Sender,
  page: { readonly id: number } | undefined,
): boolean {
  if (page === undefined || sender.id !== page.id || senderFrame === null) return false
  return senderFrame.parent === null && senderFrame.origin === ownOrigin
}

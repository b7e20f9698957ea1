import { isPageAddress, ownOrigin } from '../guard/scheme.ts'

/** What Electron tells of a message's sender, as far as it matters here. */
type Sender = {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly origin: string; readonly url: string; readonly parent: unknown } | null
}

/**
 * Whether a message comes from Mallette's own page: the main frame of `page`, with Mallette's origin
 * and address. Another window, a frame inside the page, an empty page that inherited the origin and a page on
 * its way out (no frame) are strangers.
 */
export function isTrustedSender(
  { sender, senderFrame }: Sender,
  page: { readonly id: number } | undefined,
): boolean {
  if (page === undefined || sender.id !== page.id || senderFrame === null) return false
  return senderFrame.parent === null && senderFrame.origin === ownOrigin && isPageAddress(senderFrame.url)
}

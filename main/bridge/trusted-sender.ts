import type { WebContents, WebFrameMain } from 'electron'
import { ownOrigin } from '../guard/scheme.ts'

type Sender = {
  readonly sender: Pick<WebContents, 'id'>
  readonly senderFrame: Pick<WebFrameMain, 'origin' | 'parent'> | null
}

/**
 * Whether a message comes from Mallette's own page: the main frame of `page`, with Mallette's origin. Another
 * window, a frame inside the page and a page on its way out (no frame) are strangers.
 */
export function isTrustedSender(
  { sender, senderFrame }: Sender,
  page: Pick<WebContents, 'id'> | undefined,
): boolean {
  if (page === undefined || sender.id !== page.id || senderFrame === null) return false
  return senderFrame.parent === null && senderFrame.origin === ownOrigin
}

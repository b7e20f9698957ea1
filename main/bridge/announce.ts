import type { WebContents } from 'electron'
import type { Announcement } from '../../domain/channels.ts'
import type { Announced } from '../../domain/contract.ts'

/** Tells the page something; nobody hears it while there is no page. */
export type Announce = <A extends Announcement>(announcement: A, news: Announced<A>) => void

/** Announces to whatever page `page` gives at that moment. */
export function announceTo(page: () => Pick<WebContents, 'send' | 'isDestroyed'> | undefined): Announce {
  return (announcement, news) => {
    const listener = page()
    if (listener !== undefined && !listener.isDestroyed()) listener.send(announcement, news)
  }
}

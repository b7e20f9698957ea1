import type { WebContents } from 'electron'
import { isPageAddress } from './scheme.ts'

/**
 * Holds one web contents on Mallette's page: no other address, no second window, no webview. An address that it
 * is kept from is handed to `leaveFor`, unchecked.
 */
export function guardContents(contents: WebContents, leaveFor: (url: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    leaveFor(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', event => {
    // The page may reload itself after an error of its own.
    if (isPageAddress(event.url)) return
    event.preventDefault()
    leaveFor(event.url)
  })
  contents.on('will-frame-navigate', event => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  // WebRTC heeds neither the policy header nor the session: without this it may send datagrams.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

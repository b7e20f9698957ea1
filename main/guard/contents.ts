import type { WebContents } from 'electron'
import { outsideAddress } from './outside.ts'
import { isPageAddress } from './scheme.ts'

/**
 * Holds one web contents on Mallette's page: no other address, no second window, no webview. A link that may go
 * out is handed to `openOutside`, already checked and rewritten.
 */
export function guardContents(contents: WebContents, openOutside: (address: string) => void): void {
  const leave = (url: string): void => {
    const address = outsideAddress(url)
    if (address !== null) openOutside(address)
  }
  contents.setWindowOpenHandler(({ url }) => {
    leave(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', event => {
    // The page may reload itself after an error of its own.
    if (isPageAddress(event.url)) return
    event.preventDefault()
    leave(event.url)
  })
  contents.on('will-frame-navigate', event => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  // WebRTC heeds neither the policy header nor the session: without this it may send datagrams.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

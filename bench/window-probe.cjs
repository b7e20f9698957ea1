// Loaded before an application's own code (`electron -r window-probe.cjs FOLDER`): tells the program that
// started it when the first window is ready to be shown, and when its page shows what MALLETTE_BENCH_CONTENT
// names; the page is first sent to the address inside it that MALLETTE_BENCH_HASH names. All applications are
// watched by it alike; none knows of it.
const { app } = require('electron')

const tell = (/** @type {'ready' | 'content'} */ what) => process.send?.({ what, at: Date.now() })

app.once('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => tell('ready'))
  const wanted = process.env['MALLETTE_BENCH_CONTENT']
  if (!wanted) return
  window.webContents.once('dom-ready', async () => {
    const hash = process.env['MALLETTE_BENCH_HASH']
    if (hash) await window.webContents.executeJavaScript(`void location.assign(${JSON.stringify(hash)})`)
    await window.webContents.executeJavaScript(`(${painted})(${JSON.stringify(wanted)})`)
    tell('content')
  })
})

process.on('message', word => word === 'end' && app.exit(0))
process.on('disconnect', () => app.exit(0))

/**
 * Runs in the page: resolves at the end of the frame in which the words are there.
 * @param {string} wanted
 */
function painted(wanted) {
  const isThere = () => document.body.textContent?.includes(wanted)
  return new Promise((/** @type {(nothing: void) => void} */ resolve) => {
    const look = () => {
      if (!isThere()) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(resolve))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })
}

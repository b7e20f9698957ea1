import type { Session } from 'electron'

/** The page itself, and the developer tools that only an unpackaged Mallette opens. */
const ownSchemes: ReadonlySet<string> = new Set(['app:', 'devtools:'])

/** Whether a request stays inside Mallette. */
export function staysInside(url: string): boolean {
  return ownSchemes.has(url.slice(0, url.indexOf(':') + 1))
}

/**
 * Takes every power but drawing from the pages of `session`: no permission, no device, no network, no download.
 * Resolves once the session asks no proxy either.
 */
export function guardSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setCertificateVerifyProc((_request, decide) => decide(-2))
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !staysInside(request.url) }))
  session.on('will-download', event => event.preventDefault())
  // Left alone, Electron asks the network for an English dictionary at start, even with `spellcheck: false`.
  session.setSpellCheckerLanguages([])
  return session.setProxy({ mode: 'direct' })
}

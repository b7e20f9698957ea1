import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Protocol } from 'electron'
import type { HeldPage, HeldPages } from './held-pages.ts'
import { contentSecurityPolicy, heldPagePolicy } from './policy.ts'
import type { ServedFiles } from './served-files.ts'

/** The only origin that Mallette's page has; whatever speaks from another one is a stranger. */
export const ownOrigin = 'app://mallette'

/** The address of the page. */
export const pageAddress = `${ownOrigin}/index.html`

/** Whether `url` is the page, at whatever place inside it. */
export function isPageAddress(url: string): boolean {
  return url === pageAddress || url.startsWith(`${pageAddress}#`)
}

/** What renderer/index.html bears where the page's nonce belongs. */
const noncePlaceholder = '__CSP_NONCE__'

/**
 * Makes app: a scheme like https: (an origin, secure context), without the right to be fetched by script.
 * Must run before the app is ready.
 */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Answers every request for app:// with one of `files`, or with one of the pages that main holds. */
export function serveScheme(protocol: Protocol, files: Promise<ServedFiles>, held: HeldPages): void {
  protocol.handle('app', async request => respond(request, await files, held))
}

/**
 * The answer to one request: 400 for another method or an unreadable address, 404 for another host or whatever
 * is neither in `files` nor held. A page gets a fresh nonce, in its header and in its text.
 */
export async function respond(
  request: { method: string; url: string },
  files: ServedFiles,
  held: HeldPages,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(400)
  const address = readAddress(request.url)
  if (address === null) return refusal(400)
  if (address.origin !== ownOrigin) return refusal(404)
  const page = held.take(address.path)
  if (page !== undefined) return heldResponse(page)
  const file = files.get(address.path)
  if (file === undefined) return refusal(404)
  const isPage = file.type.startsWith('text/html')
  const nonce = isPage ? randomBytes(16).toString('base64') : null
  const bytes = await readFile(file.path)
  const body = nonce === null ? bytes : bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...headers(contentSecurityPolicy(nonce)), 'Content-Type': file.type },
  })
}

/** A page in a sandbox of its own: an origin that is nobody’s cannot have an opener policy. */
function heldResponse({ html, nonce }: HeldPage): Response {
  const { 'Cross-Origin-Opener-Policy': _opener, ...others } = headers(heldPagePolicy(nonce))
  return new Response(html, { headers: { ...others, 'Content-Type': 'text/html; charset=utf-8' } })
}

function refusal(status: 400 | 404): Response {
  return new Response(null, { status, headers: headers(contentSecurityPolicy(null)) })
}

function headers(policy: string) {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/**
 * Chromium hands over addresses in their normal form: one with dots to climb by was made by hand. Node gives
 * addresses of its own schemes no origin, hence protocol and host put together.
 */
function readAddress(url: string): { origin: string; path: string } | null {
  try {
    const { href, protocol, host, pathname } = new URL(url)
    return href === url ? { origin: `${protocol}//${host}`, path: decodeURIComponent(pathname) } : null
  } catch {
    return null
  }
}

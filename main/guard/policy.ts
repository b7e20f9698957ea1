/**
 * The Content-Security-Policy header of what the app:// scheme serves. Nothing is allowed but the page's own
 * scripts, styles, pictures and fonts; `connect-src` stays at 'none', so the page cannot even fetch its own files.
 *
 * @param nonce allows the one style element that React Aria adds by script; null for files that are not pages.
 */
export function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/**
 * The policy of a page that the main process wrote and holds: its one style sheet and pictures, in a sandbox without script, form
 * or window of its own.
 */
export const heldPagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    // Its pictures are within it: main wrote them there, and the sandbox runs nothing.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox',
  ].join('; ')

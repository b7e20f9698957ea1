import { randomBytes } from 'node:crypto'

/** A page that the main process wrote, and the nonce of its style sheet. */
export type HeldPage = { readonly html: string; readonly nonce: string }

/** Pages that the main process wrote, for windows without script: each is served once. */
export type HeldPages = {
  /** Keeps a page, written with its nonce, and answers with its path on app://: nobody can guess it. */
  hold(write: (nonce: string) => string): string
  /** The page at this path, which is then gone. */
  take(path: string): HeldPage | undefined
}

/** An empty shelf of held pages. */
export function holdPages(): HeldPages {
  const pages = new Map<string, HeldPage>()
  return {
    hold(write) {
      const nonce = randomBytes(16).toString('base64')
      const path = `/held/${randomBytes(24).toString('hex')}`
      pages.set(path, { html: write(nonce), nonce })
      return path
    },
    take(path) {
      const page = pages.get(path)
      pages.delete(path)
      return page
    },
  }
}

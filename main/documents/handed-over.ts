import { fileURLToPath } from 'node:url'

/** Endings of the files that the system may hand over: those of the file association in electron-builder.yml. */
const readable = /\.(?:docx|odt)$/i

/**
 * The document on a command line, or null. Chromium puts switches of its own among the arguments of a second instance,
 * hence only what ends like a document and is no switch counts. Linux desktops hand over addresses (`%U`). `args` are those after the program’s own.
 */
export function documentIn(args: readonly string[]): string | null {
  const found = args.find(arg => !arg.startsWith('-') && readable.test(arg))
  if (found === undefined || !found.startsWith('file:')) return found ?? null
  try {
    return fileURLToPath(found)
  } catch {
    // An address of another machine, or no address at all.
    return null
  }
}

/** Keeps the file that the system handed over until the page asks for it: the page may still be on its way. */
export type HandedOver = {
  /** Keeps a path, null for none, and tells the page; a later one takes its place. */
  give(path: string | null): void
  /** The path that waits, once. */
  take(): string | null
}

/** `tell` announces to the page that a document waits. */
export function handedOver(tell: () => void): HandedOver {
  let waiting: string | null = null
  return {
    give: path => {
      if (path === null) return
      waiting = path
      tell()
    },
    take: () => {
      const path = waiting
      waiting = null
      return path
    },
  }
}

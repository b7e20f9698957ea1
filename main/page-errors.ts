import { ownOrigin } from './guard/scheme.ts'
import type { Log } from './log.ts'

/** A page that fails in a loop would otherwise push what came before out of the log. */
const mostLines = 20

/**
 * A listener for `console-message` that logs where the page's errors come from, uncaught ones among them. Their
 * text may quote what the person wrote: it is left out.
 */
export function logPageErrors(log: Log): (...said: readonly unknown[]) => void {
  let lines = 0
  return (...said) => {
    const place = errorPlace(said)
    if (place === null || lines === mostLines) return
    lines += 1
    log(`page error at ${place}`)
  }
}

/** Electron 35 tells all in one object; before, there were five words, and 3 was the level of errors. */
function errorPlace([details, level, , line, source]: readonly unknown[]): string | null {
  if (isDetailed(details)) {
    return details.level === 'error' ? placeOf(details.sourceId, details.lineNumber) : null
  }
  return level === 3 ? placeOf(source, line) : null
}

type Detailed = { readonly level: unknown; readonly sourceId: unknown; readonly lineNumber: unknown }

function isDetailed(details: unknown): details is Detailed {
  return (
    typeof details === 'object' &&
    details !== null &&
    'level' in details &&
    'sourceId' in details &&
    'lineNumber' in details
  )
}

/** `start-BkR3.js:1`; a question mark for what is not one of our own files, whose name may be anything. */
function placeOf(source: unknown, line: unknown): string {
  if (typeof source !== 'string' || typeof line !== 'number' || !source.startsWith(`${ownOrigin}/`))
    return '?'
  const name = /\/([\w.-]{1,80})$/.exec(source)?.[1]
  return name === undefined ? '?' : `${name}:${line}`
}

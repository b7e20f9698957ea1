/** A place inside a value, as failures name it: `programme.days[0].date`; empty for the value itself. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

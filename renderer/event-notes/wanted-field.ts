/** The field that another screen leads to, until the form of its event opens. */
let wanted: { readonly eventId: string; readonly path: string } | null = null

/** Has the form of an event open at the field of this path. */
export function wantField(eventId: string, path: string): void {
  wanted = { eventId, path }
}

/** The path of the field that the form of this event opens at, once; empty where nobody asked. */
export function takeWantedField(eventId: string): string {
  const path = wanted?.eventId === eventId ? wanted.path : ''
  wanted = null
  return path
}

/** The sections that the rail leads to. */
export const sections = ['home', 'events', 'notes', 'contacts', 'library', 'settings'] as const
export type Section = (typeof sections)[number]

/** The screens of the press file beside the contacts themselves. */
export const pressFilePages = ['outlets', 'contact-lists', 'import', 'duplicates', 'privacy'] as const
export type PressFilePage = (typeof pressFilePages)[number]

/** The screens of the notes beside the notes themselves: those released, who has what, figures. */
export const notePages = ['releases', 'follow-up', 'figures'] as const
export type NotePage = (typeof notePages)[number]

/** The screens of an event beside its sheet. */
export const eventPages = ['timeline', 'register', 'check-in', 'on-site'] as const
export type EventPage = (typeof eventPages)[number]

/** The screens that no section of the rail leads to. */
export const apartPages = ['guide', 'find-everywhere', 'bin', 'old-notes'] as const
export type ApartPage = (typeof apartPages)[number]

/** What has a screen for each thing, and the screen that lists them. */
const lists = {
  event: 'events',
  note: 'notes',
  contact: 'contacts',
  outlet: 'outlets',
  'contact-list': 'contact-lists',
  timeline: 'events',
  register: 'events',
  'check-in': 'events',
  'on-site': 'events',
  returned: 'notes',
  'old-note': 'notes',
  charter: 'library',
} as const
type ThingKind = keyof typeof lists

/** Where the person is: a section, a page of the press file, or one thing. */
export type Route =
  | { readonly at: Section | PressFilePage | NotePage | ApartPage }
  | { readonly [K in ThingKind]: { readonly at: K; readonly id: string } }[ThingKind]

const home: Route = { at: 'home' }
const isThing = (at: string): at is ThingKind => at in lists
const isApart = (at: string): at is ApartPage => apartPages.some(page => page === at)
const isNotePage = (at: string): at is NotePage => notePages.some(page => page === at)
const isEventPage = (at: string): at is EventPage => eventPages.some(page => page === at)
const isPressFilePage = (at: string): at is PressFilePage => pressFilePages.some(page => page === at)

/** The address of a route inside the page: `#/events`, `#/event/<id>`. */
export const hashOf = (route: Route): string =>
  'id' in route ? `#/${route.at}/${encodeURIComponent(route.id)}` : `#/${route.at}`

/** The route of an address; home where it says nothing that Mallette knows. */
export function routeOf(hash: string): Route {
  const [at = '', id = ''] = hash.replace(/^#\//, '').split('/')
  if (isThing(at) && id !== '') return { at, id: decode(id) }
  if (isPressFilePage(at) || isNotePage(at)) return { at }
  const section = sections.find(name => name === at)
  if (section !== undefined) return { at: section }
  return isApart(at) ? { at } : home
}

/** The entry of the rail that is marked; the screens apart have none. */
export function sectionOf(route: Route): Section | null {
  const at = 'id' in route ? lists[route.at] : route.at
  if (isApart(at)) return null
  if (isNotePage(at)) return 'notes'
  return isPressFilePage(at) ? 'contacts' : at
}

/** Where « back » leads when nothing was visited before; null at home, where there is no back. */
export function parentOf(route: Route): Route | null {
  if ('id' in route) {
    return isEventPage(route.at) ? { at: 'event', id: route.id } : { at: lists[route.at] }
  }
  if (isPressFilePage(route.at)) return { at: 'contacts' }
  if (isNotePage(route.at)) return { at: 'notes' }
  return route.at === 'home' ? null : home
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The sections that the rail leads to. */
export const sections = ['home', 'events', 'notes', 'contacts', 'library', 'settings'] as const
export type Section = (typeof sections)[number]

/** Where the person is: a section, or one thing of a section. */
export type Route =
  | { readonly at: Section | 'guide' }
  | { readonly at: 'event'; readonly id: string }
  | { readonly at: 'note'; readonly id: string }
  | { readonly at: 'contact'; readonly id: string }

const home: Route = { at: 'home' }
const lists = { event: 'events', note: 'notes', contact: 'contacts' } as const

/** The address of a route inside the page: `#/events`, `#/event/<id>`. */
export const hashOf = (route: Route): string =>
  'id' in route ? `#/${route.at}/${encodeURIComponent(route.id)}` : `#/${route.at}`

/** The route of an address; home where it says nothing that Mallette knows. */
export function routeOf(hash: string): Route {
  const [at = '', id = ''] = hash.replace(/^#\//, '').split('/')
  if ((at === 'event' || at === 'note' || at === 'contact') && id !== '') {
    return { at, id: decode(id) }
  }
  const section = sections.find(name => name === at)
  if (section !== undefined) return { at: section }
  return at === 'guide' ? { at } : home
}

/** The entry of the rail that is marked; the guide has none. */
export function sectionOf(route: Route): Section | null {
  if ('id' in route) return lists[route.at]
  return route.at === 'guide' ? null : route.at
}

/** Where « back » leads when nothing was visited before; null at home, where there is no back. */
export function parentOf(route: Route): Route | null {
  if ('id' in route) return { at: lists[route.at] }
  return route.at === 'home' ? null : home
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

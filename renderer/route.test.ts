import { describe, expect, it } from 'vitest'
import { hashOf, parentOf, type Route, routeOf, sectionOf, sections } from './route.ts'

const id = '2f1c9f0e-3f55-4f9c-9d3a-0a8f6a8b7c11'
const routes: readonly Route[] = [
  ...sections.map(at => ({ at })),
  { at: 'guide' },
  { at: 'find-everywhere' },
  { at: 'bin' },
  { at: 'old-notes' },
  { at: 'event', id },
  { at: 'note', id },
  { at: 'contact', id },
  { at: 'returned', id },
  { at: 'old-note', id },
  { at: 'charter', id },
]

it.each(routes)('reads back the address of $at', route => {
  expect(routeOf(hashOf(route))).toEqual(route)
})

describe('an address that leads nowhere', () => {
  it.each(['', '#', '#/', '#/nowhere', '#/event', '#/event/', '#content'])('%j is home', hash => {
    expect(routeOf(hash)).toEqual({ at: 'home' })
  })

  it('keeps an id that is not well encoded as it stands', () => {
    expect(routeOf('#/note/%')).toEqual({ at: 'note', id: '%' })
  })
})

describe('back', () => {
  it('leads from a thing to its list', () => {
    expect(parentOf({ at: 'event', id })).toEqual({ at: 'events' })
    expect(parentOf({ at: 'note', id })).toEqual({ at: 'notes' })
    expect(parentOf({ at: 'contact', id })).toEqual({ at: 'contacts' })
  })

  it('leads from a section to home, and from home nowhere', () => {
    expect(parentOf({ at: 'library' })).toEqual({ at: 'home' })
    expect(parentOf({ at: 'home' })).toBeNull()
  })
})

it('marks the section that a thing belongs to', () => {
  expect(sectionOf({ at: 'note', id })).toBe('notes')
  expect(sectionOf({ at: 'guide' })).toBeNull()
})

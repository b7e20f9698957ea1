import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commands } from '../domain/contract.ts'
import { menuTemplate } from './menu.ts'
import type { Language } from './sentences.ts'

type Item = MenuItemConstructorOptions

const packaged = { isMac: false, isPackaged: true }

function menuOf(language: Language, place = packaged) {
  const done: string[] = []
  const template = menuTemplate(
    language,
    { run: command => done.push(command), openDataFolder: () => done.push('data') },
    place,
  )
  return { done, menus: template, items: template.flatMap(({ submenu }) => entriesOf(submenu)) }
}

const entriesOf = (submenu: Item['submenu']): Item[] => (Array.isArray(submenu) ? submenu : [])

/** Clicks as Electron does; none of Mallette's own entries looks at what it is given. */
const click = (item: Item): void => Reflect.apply(item.click ?? (() => {}), undefined, [])

describe.each(['fr', 'en'] as const)('the menu in %s', language => {
  it('gives every command of the contract once', () => {
    const { items, done } = menuOf(language)
    for (const item of items) click(item)
    expect(done.sort()).toEqual([...commands, 'data'].sort())
  })

  it('names every entry', () => {
    const { items, menus } = menuOf(language, { isMac: true, isPackaged: false })
    const unnamed = [...menus, ...items].filter(({ type, label }) => type !== 'separator' && !label)
    expect(unnamed).toEqual([])
  })

  it('gives no two entries the same keys, and no two menus the same letter', () => {
    const { items, menus } = menuOf(language)
    const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
    const letters = menus.map(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase())
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(letters).size).toBe(menus.length)
  })
})

describe('the menu', () => {
  const roles = (place: typeof packaged) => menuOf('fr', place).items.map(({ role }) => role)

  it('opens the developer tools only where Mallette is developed', () => {
    expect(roles(packaged)).not.toContain('toggleDevTools')
    expect(roles({ ...packaged, isPackaged: false })).toContain('toggleDevTools')
  })

  it('quits once, from the place that the system is used to', () => {
    const first = (place: typeof packaged) => entriesOf(menuOf('fr', place).menus[0]?.submenu)
    expect(first(packaged).at(-1)?.role).toBe('quit')
    expect(first({ ...packaged, isMac: true }).at(-1)?.role).toBe('quit')
    expect(roles({ ...packaged, isMac: true }).filter(role => role === 'quit')).toHaveLength(1)
  })
})

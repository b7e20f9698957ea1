import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '../domain/contract.ts'
import { keysOf } from '../domain/shortcuts.ts'
import { type Language, sentences } from './sentences.ts'

type Item = MenuItemConstructorOptions

/** What the menu can do besides what Electron knows by itself. */
export type MenuDeeds = {
  /** Passes a command to the page. */
  readonly run: (command: Command) => void
  readonly openDataFolder: () => void
}

/** Where Mallette runs, as far as it changes the menu. */
export type MenuPlace = { readonly isMac: boolean; readonly isPackaged: boolean }

const separator: Item = { type: 'separator' }

/** The menu of the window, every entry named: Electron's own names of roles are English. */
export function menuTemplate(
  language: Language,
  { run, openDataFolder }: MenuDeeds,
  place: MenuPlace,
): Item[] {
  const say = sentences[language].menu
  const command = (name: Command, label: string): Item => ({
    id: name,
    label,
    click: () => run(name),
    accelerator: keysOf(name, place.isMac ? 'mac' : 'other'),
  })

  const about: Item = { role: 'about', label: say.about }
  const settings = command('settings', say.settings)
  const quit: Item = { role: 'quit', label: say.quit, accelerator: 'CmdOrCtrl+Q' }

  const file: Item[] = [
    command('new-event', say.newEvent),
    command('new-note', say.newNote),
    command('open-document', say.openDocument),
    separator,
    command('export', say.export),
    command('print', say.print),
    ...(place.isMac ? [] : [separator, settings, separator, quit]),
  ]
  const edit: Item[] = [
    command('undo', say.undo),
    command('redo', say.redo),
    separator,
    { role: 'cut', label: say.cut },
    { role: 'copy', label: say.copy },
    { role: 'paste', label: say.paste },
    { role: 'pasteAndMatchStyle', label: say.pastePlain },
    { role: 'selectAll', label: say.selectAll },
    separator,
    command('find', say.find),
    command('find-everywhere', say.findEverywhere),
  ]
  const view: Item[] = [
    command('palette', say.palette),
    separator,
    command('home', say.home),
    command('events', say.events),
    command('notes', say.notes),
    command('contacts', say.contacts),
    command('library', say.library),
    separator,
    command('focus-mode', say.focusMode),
    separator,
    { role: 'zoomIn', label: say.zoomIn },
    { role: 'zoomOut', label: say.zoomOut },
    { role: 'resetZoom', label: say.zoomReset },
    { role: 'togglefullscreen', label: say.fullScreen },
    ...(place.isPackaged ? [] : [separator, { role: 'toggleDevTools', label: say.devTools } as const]),
  ]
  const help: Item[] = [
    command('guide', say.guide),
    command('shortcuts', say.shortcuts),
    { id: 'open-data', label: say.openData, click: openDataFolder },
    ...(place.isMac ? [] : [separator, about]),
  ]
  const mac: Item = {
    label: 'Mallette',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'hide', label: say.hide },
      { role: 'hideOthers', label: say.hideOthers },
      { role: 'unhide', label: say.showAll },
      separator,
      quit,
    ],
  }
  return [
    ...(place.isMac ? [mac] : []),
    { label: say.file, submenu: file },
    { label: say.edit, submenu: edit },
    { label: say.view, submenu: view },
    { label: say.help, submenu: help },
  ]
}

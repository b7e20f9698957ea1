import type { Settings } from '../../../domain/settings.ts'
import type { Messages } from '../fr.ts'

const themes: Record<Settings['theme'], string> = {
  system: 'Same as the computer',
  light: 'Light',
  dark: 'Dark',
}

export const settings: Messages['settings'] = {
  title: 'Settings',
  language: 'Language',
  languageHint: 'That of the screens. Notes stay in French.',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Appearance',
  themes,
  example: 'Example',
  exampleText: 'The Lieusaint visit: an event and its note, to read or to change.',
  version: (version, runtime) => `Mallette ${version} · Electron ${runtime}`,
}

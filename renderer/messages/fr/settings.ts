import type { Settings } from '../../../domain/settings.ts'

const themes: Record<Settings['theme'], string> = {
  system: 'Comme l’ordinateur',
  light: 'Clair',
  dark: 'Sombre',
}

export const settings = {
  title: 'Réglages',
  language: 'Langue',
  languageHint: 'Celle des écrans. Les notes restent en français.',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Apparence',
  themes,
  example: 'Exemple',
  exampleText: 'La visite de Lieusaint\u00A0: un événement et sa note, à lire ou à modifier.',
  version: (version: string, runtime: string) => `Mallette ${version} · Electron ${runtime}`,
}

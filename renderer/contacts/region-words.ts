import type { Language } from '../messages/messages.tsx'
import type { Option } from '../parts/options.ts'

/** Languages that the press of France and of its neighbours works in, ISO 639-1. */
const languageCodes = [
  'fr',
  'en',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ar',
  'zh',
  'ja',
  'ko',
  'ru',
  'uk',
  'pl',
  'ro',
  'el',
  'tr',
  'he',
  'fa',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'sk',
  'hu',
  'bg',
  'hr',
  'sr',
  'hy',
  'vi',
  'hi',
  'br',
  'ca',
  'co',
  'eu',
  'oc',
] as const

/** Codes that name no country: groups, tests, the unknown. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** « anglais », « allemand »: the languages a contact may speak, in the words of the screen. */
export function languageOptions(language: Language): Option<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return languageCodes.map(code => ({ value: code, label: names.of(code) ?? code }))
}

const known = new Map<Language, readonly Option<string>[]>()

/** Every country by its name, France first and as ''. `current` stays among them whatever it is. */
export function countryOptions(language: Language, current: string): readonly Option<string>[] {
  const options = known.get(language) ?? countriesIn(language)
  known.set(language, options)
  return options.some(({ value }) => value === current)
    ? options
    : [...options, { value: current, label: current }]
}

function countriesIn(language: Language): readonly Option<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const options = letters
    .flatMap(first => letters.map(second => `${first}${second}`))
    // A country that has changed its code is listed under the one it has today.
    .filter(
      code =>
        code !== 'FR' &&
        !noCountries.has(code) &&
        Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    )
    .flatMap(code => {
      const name = names.of(code)
      return name === undefined ? [] : [{ value: code, label: name }]
    })
    .sort((one, other) => one.label.localeCompare(other.label, language))
  return [{ value: '', label: names.of('FR') ?? 'France' }, ...options]
}

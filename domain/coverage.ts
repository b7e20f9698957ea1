import { foldText } from './contact-search/fold.ts'
import { collectivites, departements } from './french/departements.ts'

/** A place that the press covers: `FR`, `R-84` (a region, by its INSEE code), `D-69` (a département). */
export type Coverage = { readonly code: string; readonly name: string }

// Code officiel géographique of INSEE: the regions since 2016, and the départements of each.
const regionRows = `
01|Guadeloupe|971
02|Martinique|972
03|Guyane|973
04|La Réunion|974
06|Mayotte|976
11|Île-de-France|75 77 78 91 92 93 94 95
24|Centre-Val de Loire|18 28 36 37 41 45
27|Bourgogne-Franche-Comté|21 25 39 58 70 71 89 90
28|Normandie|14 27 50 61 76
32|Hauts-de-France|02 59 60 62 80
44|Grand Est|08 10 51 52 54 55 57 67 68 88
52|Pays de la Loire|44 49 53 72 85
53|Bretagne|22 29 35 56
75|Nouvelle-Aquitaine|16 17 19 23 24 33 40 47 64 79 86 87
76|Occitanie|09 11 12 30 31 32 34 46 48 65 66 81 82
84|Auvergne-Rhône-Alpes|01 03 07 15 26 38 42 43 63 69 73 74
93|Provence-Alpes-Côte d’Azur|04 05 06 13 83 84
94|Corse|2A 2B
`

/** The 18 regions with the codes of their départements. */
export const regions: readonly (Coverage & { readonly departements: readonly string[] })[] = regionRows
  .trim()
  .split('\n')
  .map(row => {
    const [code, name = '', inside = ''] = row.split('|')
    return { code: `R-${code}`, name, departements: inside.split(' ').map(number => `D-${number}`) }
  })

/** Everything that can be covered: the country, its regions, its départements and overseas collectivities. */
export const coverages: readonly Coverage[] = [
  { code: 'FR', name: 'France entière' },
  ...regions.map(({ code, name }) => ({ code, name })),
  ...[...departements, ...collectivites].map(({ code, name }) => ({ code: `D-${code}`, name })),
]

const nameByCode = new Map(coverages.map(({ code, name }) => [code, name]))
const regionByDepartement = new Map(
  regions.flatMap(({ code, departements: inside }) =>
    inside.map(departement => [departement, code] as const),
  ),
)

/** « Auvergne-Rhône-Alpes » for `R-84`; a code that is none comes back as it is. */
export const coverageName = (code: string): string => nameByCode.get(code) ?? code

export const isCoverage = (code: string): boolean => nameByCode.has(code)

/** The region of a département, `R-84` for `D-69`; null for a collectivity, a region, the country. */
export const regionOf = (code: string): string | null => regionByDepartement.get(code) ?? null

/**
 * Whether whoever covers `codes` covers `code`: the country holds everything, a region its départements, and all
 * the départements of a region hold the region.
 */
export function covers(codes: readonly string[], code: string): boolean {
  if (codes.includes('FR') || codes.includes(code)) return true
  const region = regionOf(code)
  if (region !== null) return codes.includes(region)
  const inside = regions.find(({ code: ofRegion }) => ofRegion === code)?.departements ?? []
  return inside.length > 0 && inside.every(departement => codes.includes(departement))
}

// Names that people still use for a part of a region of today, or for more than one.
const olderRows = `
Alsace|67 68
Aquitaine|24 33 40 47 64
Auvergne|03 15 43 63
Basse-Normandie|14 50 61
Bourgogne|21 58 71 89
Champagne-Ardenne|08 10 51 52
Franche-Comté|25 39 70 90
Haute-Normandie|27 76
Languedoc-Roussillon|11 30 34 48 66
Limousin|19 23 87
Lorraine|54 55 57 88
Midi-Pyrénées|09 12 31 32 46 65 81 82
Nord-Pas-de-Calais|59 62
Picardie|02 60 80
Poitou-Charentes|16 17 79 86
Rhône-Alpes|01 07 26 38 42 69 73 74
Grande couronne|77 78 91 95
Petite couronne|92 93 94
Outre-mer|971 972 973 974 976
Antilles|971 972
Métropole de Lyon|69
`

const otherNames: Record<string, string> = {
  france: 'FR',
  national: 'FR',
  nationale: 'FR',
  'couverture nationale': 'FR',
  'presse nationale': 'FR',
  'toute la france': 'FR',
  idf: 'R-11',
  'region parisienne': 'R-11',
  centre: 'R-24',
  bfc: 'R-27',
  hdf: 'R-32',
  pdl: 'R-52',
  bzh: 'R-53',
  aura: 'R-84',
  ara: 'R-84',
  paca: 'R-93',
  'region sud': 'R-93',
  sud: 'R-93',
  reunion: 'D-974',
  '20': 'R-94',
  '69d': 'D-69',
  '69m': 'D-69',
}

const codesByName = new Map<string, readonly string[]>([
  ...coverages.map(({ code, name }) => [termKey(name), [code]] as const),
  ...coverages.map(({ code }) => [termKey(code), [code]] as const),
  ...[...departements, ...collectivites].map(({ code }) => [termKey(code), [`D-${code}`]] as const),
  ...departements
    .filter(({ code }) => code.startsWith('0'))
    // A spreadsheet takes the zero of « 01 » away.
    .map(({ code }) => [code.slice(1), [`D-${code}`]] as const),
  ...olderRows
    .trim()
    .split('\n')
    .map(row => {
      const [name = '', inside = ''] = row.split('|')
      return [termKey(name), inside.split(' ').map(number => `D-${number}`)] as const
    }),
  ...Object.entries(otherNames).map(([name, code]) => [termKey(name), [code]] as const),
])

/**
 * Reads what people write for a coverage: « Île-de-France », « IDF », « 69 », « Rhône (69) », « national »,
 * « 01, 69 et 42 », « Alsace » (its two départements). Gives the codes, each once and in the order of the text, and
 * the words that say nothing known.
 */
export function readCoverage(text: string): { codes: readonly string[]; unread: readonly string[] } {
  const codes = new Set<string>()
  const unread: string[] = []
  for (const piece of text.split(/[,;|\n\t]|\s[/+&]\s|(?<=\d)\/(?=\d)/u)) {
    for (const term of readable(piece)) {
      const found = codesOf(term)
      for (const code of found ?? []) codes.add(code)
      if (found === null && term.trim() !== '') unread.push(term.trim())
    }
  }
  return { codes: [...codes], unread }
}

/** « Tarn et Garonne » is one place, « Rhône et Ain » are two. */
const readable = (piece: string): readonly string[] =>
  codesOf(piece) === null ? piece.split(/\s(?:et|\/|-)\s|\//iu) : [piece]

function codesOf(term: string): readonly string[] | null {
  const key = termKey(term)
  const whole = codesByName.get(key)
  if (whole !== undefined) return whole
  // « Rhône (69) », « 69 - Rhône », « 69 Rhône »: both halves must say the same place.
  const halves = /^(?<code>\d[\dab]\d?) (?<name>.+)$|^(?<first>.+) (?<last>\d[\dab]\d?)$/u.exec(key)?.groups
  const byCode = codesByName.get(halves?.['code'] ?? halves?.['last'] ?? '')
  const byName = codesByName.get(halves?.['name'] ?? halves?.['first'] ?? '')
  return byCode !== undefined && byName !== undefined && byCode.join() === byName.join() ? byCode : null
}

/** Folded, without what people write before a name: « région », « dépt », « dans le ». */
function termKey(term: string): string {
  const words = foldText(term)
  const bare = words.replace(
    /^(?:(?:region|departement|dept?|dpt)\s+)?(?:(?:de|du|des|d|en|dans|la|le|les|l)\s+)*/u,
    '',
  )
  return bare === '' ? words : bare
}

/**
 * A département or an overseas collectivity: its code ('2A', '77', '971'), its name, and where something is:
 * « en Seine-et-Marne », « dans le Nord ».
 */
export type Departement = { readonly code: string; readonly name: string; readonly locative: string }

// Names joined by « et » take « en » (Dictionnaire de l'Académie française), plurals and masculines
// « dans » with the article that INSEE gives them; among feminine singulars usage chooses (dans la Marne, en Moselle).
const departementRows = `
01|Ain|dans l’
02|Aisne|dans l’
03|Allier|dans l’
04|Alpes-de-Haute-Provence|dans les
05|Hautes-Alpes|dans les
06|Alpes-Maritimes|dans les
07|Ardèche|en
08|Ardennes|dans les
09|Ariège|en
10|Aube|dans l’
11|Aude|dans l’
12|Aveyron|dans l’
13|Bouches-du-Rhône|dans les
14|Calvados|dans le
15|Cantal|dans le
16|Charente|en
17|Charente-Maritime|en
18|Cher|dans le
19|Corrèze|en
21|Côte-d’Or|en
22|Côtes-d’Armor|dans les
23|Creuse|dans la
24|Dordogne|en
25|Doubs|dans le
26|Drôme|dans la
27|Eure|dans l’
28|Eure-et-Loir|en
29|Finistère|dans le
2A|Corse-du-Sud|en
2B|Haute-Corse|en
30|Gard|dans le
31|Haute-Garonne|en
32|Gers|dans le
33|Gironde|en
34|Hérault|dans l’
35|Ille-et-Vilaine|en
36|Indre|dans l’
37|Indre-et-Loire|en
38|Isère|en
39|Jura|dans le
40|Landes|dans les
41|Loir-et-Cher|en
42|Loire|dans la
43|Haute-Loire|en
44|Loire-Atlantique|en
45|Loiret|dans le
46|Lot|dans le
47|Lot-et-Garonne|en
48|Lozère|en
49|Maine-et-Loire|en
50|Manche|dans la
51|Marne|dans la
52|Haute-Marne|en
53|Mayenne|en
54|Meurthe-et-Moselle|en
55|Meuse|dans la
56|Morbihan|dans le
57|Moselle|en
58|Nièvre|dans la
59|Nord|dans le
60|Oise|dans l’
61|Orne|dans l’
62|Pas-de-Calais|dans le
63|Puy-de-Dôme|dans le
64|Pyrénées-Atlantiques|dans les
65|Hautes-Pyrénées|dans les
66|Pyrénées-Orientales|dans les
67|Bas-Rhin|dans le
68|Haut-Rhin|dans le
69|Rhône|dans le
70|Haute-Saône|en
71|Saône-et-Loire|en
72|Sarthe|dans la
73|Savoie|en
74|Haute-Savoie|en
75|Paris|à
76|Seine-Maritime|en
77|Seine-et-Marne|en
78|Yvelines|dans les
79|Deux-Sèvres|dans les
80|Somme|dans la
81|Tarn|dans le
82|Tarn-et-Garonne|en
83|Var|dans le
84|Vaucluse|dans le
85|Vendée|en
86|Vienne|dans la
87|Haute-Vienne|en
88|Vosges|dans les
89|Yonne|dans l’
90|Territoire de Belfort|dans le
91|Essonne|en
92|Hauts-de-Seine|dans les
93|Seine-Saint-Denis|en
94|Val-de-Marne|dans le
95|Val-d’Oise|dans le
971|Guadeloupe|en
972|Martinique|en
973|Guyane|en
974|La Réunion|à
976|Mayotte|à
`

const collectiviteRows = `
975|Saint-Pierre-et-Miquelon|à
977|Saint-Barthélemy|à
978|Saint-Martin|à
986|Wallis-et-Futuna|à
987|Polynésie française|en
988|Nouvelle-Calédonie|en
`

/** The 101 départements, in the order of their codes. */
export const departements: readonly Departement[] = rows(departementRows)

/** The overseas collectivities and New Caledonia, which are no départements. */
export const collectivites: readonly Departement[] = rows(collectiviteRows)

/** The département with that code, '2A' and '2a' alike; null for none (collectivities are not départements). */
export function departementByCode(code: string): Departement | null {
  const wanted = code.trim().toUpperCase()
  return departements.find(departement => departement.code === wanted) ?? null
}

/**
 * The département or the overseas collectivity of a postal code of five digits, spaces ignored; null when there is
 * none. The first digits are those of the distributing post office, so a few border communes get their neighbour's
 * département.
 */
export function territoryOfPostalCode(postalCode: string): Departement | null {
  const digits = postalCode.replace(/\s/gu, '')
  if (!/^\d{5}$/.test(digits)) return null
  const wanted = codeOfPostalCode(digits)
  return [...departements, ...collectivites].find(({ code }) => code === wanted) ?? null
}

function codeOfPostalCode(digits: string): string {
  // Saint-Barthélemy and Saint-Martin kept the postal codes they had as communes of Guadeloupe.
  if (digits === '97133') return '977'
  if (digits === '97150') return '978'
  // Corsica: 200–201 and the special deliveries 203 around Ajaccio, 202, 204 and 206 around Bastia.
  if (/^20[013]/.test(digits)) return '2A'
  if (/^20[246]/.test(digits)) return '2B'
  return /^9[78]/.test(digits) ? digits.slice(0, 3) : digits.slice(0, 2)
}

function rows(table: string): Departement[] {
  return table
    .trim()
    .split('\n')
    .map(row => {
      const [code = '', name = '', before = ''] = row.split('|')
      return { code, name, locative: before.endsWith('’') ? `${before}${name}` : `${before} ${name}` }
    })
}

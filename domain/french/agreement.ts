/** The form that agrees with the number: in French the plural begins at two, so 0 and 1.5 are singular. */
export function agree(count: number, forms: { readonly one: string; readonly many: string }): string {
  return Math.abs(count) < 2 ? forms.one : forms.many
}

/** 'A, B et C'; blank names are left out; '' when none is left. */
export function joinNames(names: readonly string[]): string {
  const written = names.map(name => name.trim()).filter(name => name !== '')
  const last = written.at(-1)
  if (last === undefined) return ''
  const others = written.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} et ${last}`
}

// Whether an h forbids elision is a matter of the word, not of a rule: those that begin names of persons and places.
const aspirated = new Set(
  (
    'habib hadj hafid hafsia haguenau hakim halim hamid hambourg hamza hannah hanoi hans harold harris harry hassan ' +
    'hatem haut haute hautes hauts havre haye hazebrouck heinz helmut hicham hidalgo hollande honduras honfleur ' +
    'hongrie houilles houria houssem howard hugo hulot'
  ).split(' '),
)
const unelided = new Set(['onze', 'onzieme', 'oui'])
const elidedY = new Set(['yerres', 'yeu', 'yevre', 'yevres', 'yonne'])

/** Whether « de » loses its vowel before the word: before vowels, silent h, y that a consonant follows. */
export function elides(word: string): boolean {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr')
  const first = /^\p{L}+/u.exec(bare)?.[0] ?? ''
  if (first.startsWith('y')) return elidedY.has(first) || /^y[^aeiouy]/u.test(first)
  if (first.startsWith('h')) return !aspirated.has(first)
  return /^[aeiouœæ]/u.test(first) && !unelided.has(first)
}

/** 'de Paris', 'd’Agnès'. '' stays ''. */
export function de(name: string): string {
  const written = name.trim()
  if (written === '') return ''
  return elides(written) ? `d’${written}` : `de ${written}`
}

const offices: readonly (readonly [string, RegExp])[] = [
  [
    'la ',
    /^(?:(?:sous-)?préfecture|direction|délégation|mairie|cellule|mission|division|chambre|région|métropole)(?!\p{L})/iu,
  ],
  [
    'le ',
    /^(?:cabinet|service|bureau|ministère|secrétariat|conseil|département|pôle|centre|préfet|directeur)(?!\p{L})/iu,
  ],
  ['l’', /^(?:ambassade|agence|académie|office|hôtel|unité|équipe)(?!\p{L})/iu],
  ['les ', /^(?:services|bureaux)(?!\p{L})/iu],
]

/** « Préfecture du Nord », « La préfecture du Nord » → « la préfecture du Nord », as inside a sentence. */
function withArticle(office: string): string {
  const small = office.replace(/^(?:La |Le |Les |L[’'])(?=\p{Ll})/u, article =>
    article.toLocaleLowerCase('fr'),
  )
  const [article] = offices.find(([, nouns]) => nouns.test(small)) ?? ['']
  return article === '' ? small : article + small.charAt(0).toLocaleLowerCase('fr') + small.slice(1)
}

/**
 * What stands after « auprès »: 'de la préfecture', 'du cabinet', 'des services'. An office that was typed like a
 * heading gets its article; a capital article belongs to a name and stays ('de Le Mans Université').
 */
export function deOffice(office: string): string {
  const written = withArticle(office.trim())
  if (/^le\s/u.test(written)) return `du ${written.slice(3)}`
  return /^les\s/u.test(written) ? `des ${written.slice(4)}` : de(written)
}

/** 'à la presse', 'au congrès', 'aux élus': « à » with the small article that begins the words. '' stays ''. */
export function aPhrase(phrase: string): string {
  const written = phrase.trim()
  if (written === '') return ''
  if (/^le\s/u.test(written)) return `au ${written.slice(3)}`
  return /^les\s/u.test(written) ? `aux ${written.slice(4)}` : `à ${written}`
}

/** 'Cabinet d’Agnès Pannier-Runacher', the heading of a block of press contacts. */
export function cabinetOf(name: string): string {
  return `Cabinet ${de(name)}`.trim()
}

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

// Only what begins the names of persons and places: an h that forbids elision is a matter of the word, not of a rule.
const aspirated =
  /^(?:hab[ie]b|hadrami|ha(?:dj|fid|ïm|kim|li[dm]|lle|mid|m[sz]|nna?h?|nn?s|rold|rris|rry|ss?[ae]n|uts?|ute|vre|ye|ï[mn]|waï|ring|zebrouck|guenau)|heinz|helmut|hi(?:cham|dalgo|chem)|ho(?:llande|nfleur|ngrie|nduras|uilles|uria|ussem|ward|ng|mburg)|hu(?:lot|lk|mbert|sse)|h\.)/u

/** Whether « de » and « que » lose their vowel before the word: vowels, silent h, y before a consonant. */
export function elides(word: string): boolean {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr')
  if (/^y/u.test(letters)) return /^y(?:[^aeiou]|erres|eu(?!\p{L})|onne)/u.test(letters)
  if (/^h/u.test(letters)) return !aspirated.test(letters)
  return /^(?:[aeiouœæ])/u.test(letters)
}

/** 'de Paris', 'd’Agnès'. '' stays ''. */
export function de(name: string): string {
  const written = name.trim()
  if (written === '') return ''
  return elides(written) ? `d’${written}` : `de ${written}`
}

/** 'Cabinet d’Agnès Pannier-Runacher', heading of a block of press contacts. */
export function cabinetOf(name: string): string {
  return `Cabinet ${de(name)}`.trim()
}

const drafts = (count: number): string => (count > 1 ? `${count} brouillons` : '1 brouillon')
const places = (count: number): string => (count > 1 ? `${count} occurrences` : '1 occurrence')
const replacements = (count: number): string =>
  count > 1 ? `${count} remplacements` : `${count} remplacement`

/** Finding and replacing, in one note and in all drafts. */
export const find = {
  bar: 'Rechercher dans la note',
  words: 'Rechercher',
  by: 'Remplacer par',
  place: (current: number, count: number) => `${current} sur ${count}`,
  count: places,
  none: 'Aucun résultat',
  next: 'Occurrence suivante (Entrée)',
  previous: 'Occurrence précédente (Maj+Entrée)',
  exact: 'Casse et accents',
  wholeWords: 'Mots entiers',
  replaceToo: 'Afficher le remplacement',
  replace: 'Remplacer',
  replaceAll: 'Tout remplacer',
  replaced: (count: number) => `${replacements(count)}.`,
  everywhere: {
    title: 'Chercher dans les brouillons',
    hint: 'Cherche dans le texte des brouillons et dans les fiches de leurs événements. Les notes diffusées ne changent pas.',
    start: 'Écrivez ce que vous cherchez\u00A0: un nom, une commune, un titre à corriger partout.',
    nothing: (words: string) => `Aucun brouillon ne contient «\u00A0${words}\u00A0».`,
    withoutAccents: 'Chercher sans tenir compte de la casse ni des mots entiers',
    found: (count: number, notes: number) => `${places(count)} dans ${drafts(notes)}`,
    choose: (title: string) => `Remplacer dans «\u00A0${title}\u00A0»`,
    chooseAll: 'Tous',
    more: (count: number) => (count > 1 ? `et ${count} autres` : 'et 1 autre'),
    replaceIn: (notes: number) => `Remplacer dans ${drafts(notes)}`,
    shared:
      'Une fiche événement est partagée par ses notes\u00A0: ce qui change dans la fiche change dans chacune.',
    done: (count: number, notes: number) =>
      `${replacements(count)} dans ${drafts(notes)}. Une version d’avant est gardée.`,
    undone: 'Les brouillons sont comme avant.',
    notUndone: (count: number) =>
      count > 1
        ? `${count} brouillons ont changé depuis\u00A0: ils gardent le nouveau texte.`
        : 'Un brouillon a changé depuis\u00A0: il garde le nouveau texte.',
  },
}

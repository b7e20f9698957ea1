/** The outline of the note, and its size. */
export const outline = {
  title: 'Plan',
  headings: 'Plan de la note',
  none: 'Les intertitres, les jours et les séquences de la note apparaîtront ici.',
  counts: 'Longueur de la note',
  words: (count: string, isOne: boolean) => (isOne ? '1 mot' : `${count} mots`),
  characters: (count: string, isOne: boolean) => (isOne ? '1 signe' : `${count} signes`),
  pages: (count: number) => (count > 1 ? `${count} pages` : '1 page'),
  focusMode: 'La page seule, sans rien autour.',
  leaveFocus: 'En sortir (Échap)',
}

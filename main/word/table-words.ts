import type { Table } from '../../domain/blocks.ts'

/** What a screen reader says of a table before it reads it: how it is built. */
export const tableDescription = ({ header, isForm }: Table): string => {
  if (isForm) return 'Formulaire à remplir\u00A0: une rubrique par ligne, la réponse à droite.'
  return header.length === 0 ? '' : `Une étape par ligne, en colonnes\u00A0: ${header.join(', ')}.`
}

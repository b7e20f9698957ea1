import { countOf } from './counts.ts'

export const spelling = {
  menu: (word: string) => `Orthographe de «\u00A0${word}\u00A0»`,
  proposals: 'Propositions',
  searching: 'Recherche…',
  noProposal: 'Aucune proposition',
  learn: 'Ajouter au dictionnaire',
  ignore: 'Ignorer dans cette note',
  next: 'Aller à la faute d’orthographe suivante',
  none: 'Aucune faute d’orthographe.',
  learned: (word: string) => `«\u00A0${word}\u00A0» est dans votre dictionnaire.`,
  forgotten: (word: string) => `«\u00A0${word}\u00A0» n’est plus dans votre dictionnaire.`,
  own: 'Votre dictionnaire',
  ownText:
    'Les mots que vous avez ajoutés en écrivant. Les noms de vos contacts, de vos médias, de vos émetteurs et des communes sont acceptés sans cela.',
  ownEmpty: 'Aucun mot pour l’instant.',
  ownFilter: 'Chercher dans votre dictionnaire',
  ownMore: (count: number) => `et ${countOf(count, 'autre mot', 'autres mots')}`,
  forget: (word: string) => `Retirer «\u00A0${word}\u00A0»`,
}

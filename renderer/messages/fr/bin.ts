import { countOf } from './counts.ts'

/** The bin of notes and events. */
export const bin = {
  title: 'Corbeille',
  link: 'Corbeille',
  hint: (days: number) =>
    `Les notes et les événements supprimés restent ici ${days} jours, avec leurs versions, puis sont effacés.`,
  empty: 'La corbeille est vide',
  emptyText: (days: number) =>
    `Une note ou un événement que vous supprimez attend ici ${days} jours. Vous pouvez le rétablir d’un clic.`,
  event: 'Événement',
  removedOn: (instant: string) => `Supprimé ${instant}`,
  left: (days: number) => (days < 2 ? 'Dernier jour' : `Encore ${countOf(days, 'jour', 'jours')}`),
  restore: 'Rétablir',
  restored: (name: string) => `«\u00A0${name}\u00A0» est de retour.`,
  open: 'Ouvrir',
  erase: 'Supprimer définitivement',
  eraseThis: (name: string) => `Supprimer définitivement «\u00A0${name}\u00A0»`,
  eraseTitle: (name: string) => `Supprimer définitivement «\u00A0${name}\u00A0»\u00A0?`,
  eraseNote: 'La note, ses versions et tout ce qui pouvait y être annulé seront effacés pour de bon.',
  eraseEvent:
    'L’événement sera effacé pour de bon. Les notes qui s’en servent gardent leur propre texte, sans son programme.',
  erased: (name: string) => `«\u00A0${name}\u00A0» est effacé.`,
  cancel: 'Garder',
}

import { counted } from './counts.ts'

/** Words that several screens of the press file share. */
export const pressFile = {
  counted,
  share: (percent: number) => `${percent}\u00A0%`,
  stop: 'Arrêter',
  range: (first: number, last: number, total: number) =>
    `${counted(first)} à ${counted(last)} sur ${counted(total)}`,
  previousPage: 'Précédents',
  nextPage: 'Suivants',
  undoneOn: (when: string) => `Annulé le ${when}`,
  keep: 'Garder',
}

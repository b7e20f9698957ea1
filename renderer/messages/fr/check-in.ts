import { counted, countOf } from './counts.ts'

const people = (count: number): string => countOf(count, 'personne', 'personnes')

export const checkIn = {
  title: 'Pointage',
  views: 'Pointage et bilan',
  door: 'À la porte',
  figures: 'Bilan',
  search: 'Rechercher une personne',
  placeholder: 'Les premières lettres du nom ou du média',
  sequence: 'Séquence',
  present: 'Présent',
  absent: 'Absent',
  markPresent: (name: string) => `${name}\u00A0: présent`,
  markAbsent: (name: string) => `${name}\u00A0: absent`,
  isPresent: (name: string) => `${name} est présent.`,
  isAbsent: (name: string) => `${name} est absent.`,
  isUndone: (name: string) => `${name} n’est plus pointé.`,
  counter: (present: number, granted: number) =>
    `${countOf(present, 'présent', 'présents')} sur ${countOf(granted, 'accordé', 'accordés')}`,
  unannounced: 'Non annoncé',
  everybody: 'Tout le registre',
  list: 'Personnes attendues',
  nobodyFound: (words: string) => `Personne ne correspond à «\u00A0${words}\u00A0».`,
  nobody: 'Personne n’est attendu',
  nobodyText:
    'Les demandes accordées apparaissent ici. Vous pouvez déjà noter qui se présente sans être annoncé.',
  noneGranted: 'Aucune demande n’est encore accordée',
  noneGrantedText: (count: number) =>
    `${people(count)} au registre sans accord. Affichez tout le registre, ou accordez les demandes.`,
  toRegister: 'Ouvrir les accréditations',
  showAll: 'Afficher tout le registre',
  extra: 'Quelqu’un qui n’est pas sur la liste',
  extraName: 'Prénom Nom',
  extraOutlet: 'Média',
  addExtra: 'Noter présent',
  extraAdded: (name: string) => `${name} est noté présent, non annoncé.`,
  table: {
    asked: 'Demandées',
    granted: 'Accordées',
    present: 'Présents',
    absent: 'Absents',
    outlet: 'Média',
    medium: 'Support',
    sequence: 'Séquence',
    byOutlet: 'Par média',
    byMedium: 'Par support',
    bySequence: 'Par séquence',
    noOutlet: 'Sans média',
    rate: (present: number, granted: number) =>
      granted === 0 ? '' : `${counted(Math.round((present / granted) * 100))}\u00A0%`,
    presence: 'Présence',
    empty: 'Le bilan se remplit avec les demandes et le pointage.',
    unannounced: (count: number) => `dont ${countOf(count, 'non annoncé', 'non annoncés')}`,
  },
}

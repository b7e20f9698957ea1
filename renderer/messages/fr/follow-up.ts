import type { DispatchKind } from '../../../domain/dispatch.ts'
import { counted, countOf } from './counts.ts'

const kinds: Record<DispatchKind, string> = {
  word: 'Fichier Word',
  pdf: 'PDF',
  mail: 'Courriel',
  text: 'Texte à coller',
  'web-page': 'Page web (HTML)',
  'text-file': 'Fichier texte',
  'open-document': 'OpenDocument (.odt)',
  calendar: 'Calendrier (.ics)',
  folder: 'Dossier de diffusion',
  'desk-sheet': 'Tableau d’accréditation',
  'desk-mail': 'Courriel à l’accréditation',
  'road-sheet': 'Feuille de route',
}

const people = (count: number): string => countOf(count, 'destinataire', 'destinataires')

export const followUp = {
  title: 'Suivi',
  questions: 'Questions du suivi',
  outdated: {
    tab: 'Qu’est-ce qui est périmé\u00A0?',
    count: (count: number) => (count > 1 ? `${count} à reprendre` : '1 à reprendre'),
    none: 'Tout ce qui est parti est encore juste.',
    noneText:
      'Mallette retient ce que disait chaque fichier et chaque courriel. Si une heure, un lieu ou un accès change, ce qui est devenu faux s’affiche ici.',
    never: 'Rien n’est encore parti.',
    neverText:
      'Exportez une note, préparez un courriel ou enregistrez un calendrier\u00A0: Mallette retiendra ce qu’ils disaient et pour qui.',
    openNotes: 'Ouvrir les notes',
    release: (number: string, day: string) =>
      number === '' ? `Diffusée le ${day}` : `N°\u00A0${number}, diffusée le ${day}`,
    files: 'Fichiers et courriels concernés',
    correct: 'Rectifier…',
    again: 'Refaire le fichier',
    whoHas: 'Voir qui l’a reçue',
    done: (count: number) => `Déjà rectifiées (${count})`,
    untold: (count: number, number: string) => {
      const what = number === '' ? 'la note qui la remplace' : `le n°\u00A0${number}`
      return count > 1
        ? `${count}\u00A0personnes n’ont pas encore reçu ${what}.`
        : `1\u00A0personne n’a pas encore reçu ${what}.`
    },
    openCorrection: (number: string) =>
      number === '' ? 'Ouvrir la note qui la remplace' : `Ouvrir le n°\u00A0${number}`,
  },
  holders: {
    tab: 'Qui a quoi\u00A0?',
    about: 'Note ou événement',
    everything: 'Tout ce qui est parti',
    note: (name: string, number: string) =>
      number === '' || name.includes(number) ? name : `${name} (n°\u00A0${number})`,
    version: (number: string, day: string) =>
      number === '' ? `Préparée le ${day}` : `N°\u00A0${number}, préparée le ${day}`,
    event: (name: string) => `Événement\u00A0: ${name}`,
    search: 'Chercher une personne, un média, une adresse',
    list: 'Qui a quoi',
    holds: 'À jour',
    isOutdated: 'Périmé',
    summary: (outdated: number, all: number) => {
      if (outdated === 0) return `${people(all)}, tous ont la bonne version`
      return `${people(all)}, dont ${counted(outdated)} avec une version périmée`
    },
    times: (count: number) => (count > 1 ? `${count}\u00A0envois` : '1\u00A0envoi'),
    onlyOutdated: 'Versions périmées seulement',
    none: 'Aucun courriel préparé',
    noneText:
      'Depuis une note, «\u00A0Envoyer\u00A0» prépare les courriels et retient pour qui. Vous saurez ici qui a quelle version.',
    nobodyFound: (words: string) => `Personne ne correspond à «\u00A0${words}\u00A0».`,
  },
  kinds,
  people,
  line: (kind: DispatchKind, name: string) => (name === '' ? kinds[kind] : `${kinds[kind]}, ${name}`),
  log: 'Ce qui est parti',
  logNone: 'Rien n’est encore parti de cette note.',
  isOutdated: 'Périmé',
}

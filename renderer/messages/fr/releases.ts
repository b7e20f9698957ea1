import type { ReleaseState } from '../../../domain/release.ts'

const states: Record<ReleaseState, string> = {
  current: 'En vigueur',
  'to-correct': 'À rectifier',
  updated: 'Mise à jour',
  corrected: 'Rectifiée',
  replaced: 'Remplacée',
  cancelled: 'Annulée',
}

const count = (notes: number): string => (notes > 1 ? `${notes} notes` : `${notes} note`)

export const releases = {
  title: 'Registre',
  states,
  search: 'Rechercher dans le registre',
  searchHint: 'Numéro, titre, nature, émetteur',
  filters: 'Filtrer par état',
  all: 'Toutes',
  year: 'Année',
  everyYear: 'Toutes les années',
  issuer: 'Émetteur',
  everyIssuer: 'Tous les émetteurs',
  shown: (notes: number, total: number) =>
    notes === total ? `${count(total)} au registre` : `${notes} sur ${count(total)}`,
  number: (number: string) => `N°\u00A0${number}`,
  noNumber: 'Sans n°',
  untitled: 'Sans titre',
  dated: (day: string) => `datée du ${day}`,
  releasedAt: (instant: string) => `diffusée le ${instant}`,
  by: (number: string) => (number === '' ? 'par une note sans numéro' : `par le n°\u00A0${number}`),
  removed: 'La note elle-même a été supprimée.',
  empty: 'Aucune note diffusée',
  emptyText:
    'Une note entre au registre quand vous la diffusez, depuis son écran. Elle y reste telle qu’elle est partie.',
  nothingFound: 'Aucune note du registre ne correspond.',
  clearFilters: 'Tout afficher',
  more: (notes: number) => `Afficher ${count(notes)} de plus`,
  export: 'Exporter le registre',
  formats: { xlsx: 'Excel (.xlsx)', csv: 'CSV' },
  exported: (fileName: string) => `«\u00A0${fileName}\u00A0» enregistré.`,
  folderRefuses: 'Ce dossier n’accepte pas de nouveau fichier. Choisissez-en un autre.',
  diskFull: 'Le disque est plein\u00A0: le registre n’a pas été écrit. Libérez de la place, puis réessayez.',
  series: 'Séries de numéros',
  seriesOf: (issuer: string, year: number | null) => (year === null ? issuer : `${issuer}, ${year}`),
  gaps: (numbers: string) => `Numéros qu’aucune note ne porte\u00A0: ${numbers}.`,
  duplicates: (numbers: string) => `Numéros portés par plusieurs notes\u00A0: ${numbers}.`,
  andMore: 'et d’autres',
  recognise: {
    title: 'Ce fichier est-il de nous\u00A0?',
    text: 'Déposez ici un fichier Word ou PDF, ou choisissez-le\u00A0: Mallette dit de quelle note il vient. Il ne quitte pas ce poste.',
    choose: 'Choisir un fichier…',
    drop: 'Déposez le fichier pour savoir s’il est de nous',
    dropFormats: 'Un fichier Word (.docx) ou PDF',
    running: (fileName: string) => `Lecture de «\u00A0${fileName}\u00A0»…`,
    another: 'Vérifier un autre fichier',
    open: 'Ouvrir la note',
    ours: (note: string, instant: string) =>
      `Oui, exactement\u00A0: c’est la ${note}, telle qu’elle a été diffusée le ${instant}.`,
    altered: (note: string, instant: string) =>
      `Non, plus tel quel. Il vient de la ${note}, diffusée le ${instant}, mais il a été modifié ou enregistré à nouveau depuis.`,
    draft:
      'C’est un brouillon\u00A0: il a été exporté de Mallette avant toute diffusion, ou modifié depuis. Ce n’est pas une version diffusée.',
    beforeRelease: (note: string, instant: string) =>
      `Non. Il a été exporté avant la diffusion de la ${note}, le ${instant}\u00A0: ce n’est pas la version diffusée.`,
    elsewhere:
      'Il porte la marque de Mallette, mais sa note n’est pas sur ce poste. Demandez au poste qui l’a diffusée.',
    unknown: 'Non. Ce n’est le fichier d’aucune note de ce poste, et il ne porte pas la marque de Mallette.',
    noteNumber: (number: string) => `note n°\u00A0${number}`,
    noteTitled: (title: string) => `note «\u00A0${title}\u00A0»`,
    standing: {
      current: 'Cette note est en vigueur.',
      'to-correct': 'Attention\u00A0: cette note est à rectifier, des faits ont changé depuis.',
      updated: 'Attention\u00A0: cette note a été mise à jour depuis.',
      corrected: 'Attention\u00A0: cette note a été rectifiée depuis.',
      replaced: 'Attention\u00A0: cette note a été remplacée depuis.',
      cancelled: 'Attention\u00A0: cette note a été annulée depuis.',
    } satisfies Record<ReleaseState, string>,
    several: 'Un fichier à la fois\u00A0: le premier a été vérifié.',
    bad: {
      empty: 'Ce fichier est vide.',
      'too-large': 'Ce fichier est trop gros pour être une note de Mallette (plus de 60\u00A0Mo).',
      format: 'Ce n’est ni un fichier Word (.docx) ni un PDF lisible.',
      unreadable: 'Ce fichier n’a pas pu être lu. Il est peut-être ouvert ailleurs, ou a été déplacé.',
    },
  },
}

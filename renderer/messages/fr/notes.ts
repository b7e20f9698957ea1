import type { Correction, NoteKind, PressNote } from '../../../domain/press-note.ts'

const kinds: Record<NoteKind, string> = {
  'note-aux-redactions': 'Note aux rédactions',
  communique: 'Communiqué de presse',
  invitation: 'Invitation presse',
  agenda: 'Agenda prévisionnel',
  'point-presse': 'Annonce de point presse',
  dossier: 'Dossier de presse',
}

const statuses: Record<PressNote['status'], string> = {
  draft: 'Brouillon',
  released: 'Diffusée',
  superseded: 'Remplacée',
}

const effects: Record<Correction['effect'], string> = {
  updates: 'Met à jour',
  corrects: 'Corrige',
  'cancels-and-replaces': 'Annule et remplace',
  cancels: 'Annule',
}

/** The page as it will print, where the note is written. */
const page = {
  region: 'La page telle qu’elle s’imprimera',
  sheet: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  openLink: (href: string) => `${href} (Ctrl+clic pour ouvrir)`,
  zoom: 'Zoom',
  smaller: 'Réduire',
  larger: 'Agrandir',
  percent: (percent: number) => `${percent}\u00A0%`,
  fit: 'Ajuster',
}

/** The buttons over a rich text in a form. */
const textBar = {
  toolbar: (field: string) => `Mise en forme\u00A0: ${field}`,
  marks: {
    bold: 'Gras (Ctrl+B)',
    italic: 'Italique (Ctrl+I)',
    link: 'Lien',
    subheading: 'Intertitre',
    bullets: 'Liste',
    numbers: 'Liste numérotée',
    quote: 'Citation',
    figure: 'Chiffre clé',
  },
}

/** The forms over the page: their headings, their fields and what these say of themselves. */
const fields = {
  identity: 'Nature, titre et date',
  kind: 'Nature',
  title: 'Titre',
  titleHint: 'Facultatif\u00A0: l’annonce en tient souvent lieu.',
  number: 'Numéro',
  place: 'Lieu',
  date: 'Date',
  conditions: 'Embargo et rectificatif',
  noCondition: 'Ni embargo ni rectificatif',
  embargo: 'Sous embargo',
  embargoDay: 'Jusqu’au',
  embargoClock: 'Heure',
  corrects: 'Cette note en corrige une autre',
  effect: 'Effet',
  effects,
  correctedNote: 'Note visée',
  otherNote: 'Une note d’avant Mallette',
  correctedNumber: 'Son numéro',
  correctedDay: 'Sa date',
  issuers: 'Émetteurs',
  noIssuer: 'Aucun émetteur dans la bibliothèque.',
  openLibrary: 'Ouvrir la bibliothèque',
  severalIssuers: (first: string) =>
    `À plusieurs, ils signent «\u00A0Gouvernement\u00A0». Le premier coché, «\u00A0${first}\u00A0», donne la devise et l’écriture des heures.`,
  contacts: 'Contacts presse',
  contactsOfIssuer: 'Ceux de l’émetteur, tels qu’ils s’imprimeront\u00A0:',
  noContact: 'Aucun contact presse\u00A0: l’émetteur n’en a pas.',
  ownContacts: 'Écrire d’autres contacts',
  issuerContacts: 'Revenir à ceux de l’émetteur',
  boilerplates: '«\u00A0À propos\u00A0»',
  links: 'Liens et documents joints',
  linkList: 'Liens',
  linkLabel: 'Intitulé',
  linkAddress: 'Adresse',
  addLink: 'Ajouter un lien',
  fileList: 'Documents joints',
  fileName: 'Nom du document',
  fileDescription: 'Description',
  addFile: 'Ajouter un document',
  unkept: 'Incomplet\u00A0: n’est pas encore enregistré.',
}

const event = {
  none: 'Cette note ne vient d’aucun événement\u00A0: ni personnes, ni programme, ni accréditation.',
  choose: 'Rattacher à un événement',
  nothing: 'Aucun',
  open: 'Ouvrir la fiche',
  detach: 'Détacher',
  detached: 'La note est détachée de l’événement.',
  dayToSettle: 'Date à fixer',
  persons: (count: number) => (count > 1 ? `${count} personnes` : `${count} personne`),
  steps: (count: number) => (count > 1 ? `${count} étapes` : `${count} étape`),
  desks: (count: number) =>
    count === 0 ? 'Aucune accréditation' : count > 1 ? `${count} accréditations` : '1 accréditation',
  fromHere: 'Les personnes, le programme et l’accréditation se modifient sur la page ou sur la fiche.',
  removed:
    'La fiche de l’événement a été supprimée. La note garde ses textes\u00A0; les personnes, le programme et l’accréditation n’y figurent plus.',
  restore: 'Rétablir la fiche',
  failed:
    'La fiche de l’événement n’a pas pu être lue\u00A0: le programme et l’accréditation manquent sur la page.',
}

const exporting = {
  word: 'Exporter Word',
  wait: 'Export en cours…',
  blocking: (count: number) =>
    count > 1
      ? `${count} points bloquants restent à corriger. Le fichier Word s’exporte quand même.`
      : 'Un point bloquant reste à corriger. Le fichier Word s’exporte quand même.',
  done: (fileName: string) => `«\u00A0${fileName}\u00A0» enregistré.`,
  show: 'Afficher dans le dossier',
  gone: 'Le fichier n’est plus à l’endroit où il a été enregistré.',
  unsaved: 'Les dernières modifications ne sont pas enregistrées\u00A0: le fichier Word n’a pas été écrit.',
  readOnly:
    'Ce dossier n’accepte pas de nouveau fichier. Rien n’est perdu\u00A0; choisissez un autre dossier.',
  diskFull:
    'Le disque est plein\u00A0: le fichier Word n’a pas été écrit. Libérez de la place, puis réessayez.',
  other: 'Le fichier Word n’a pas pu être écrit. La note est intacte\u00A0; réessayez.',
}

export const notes = {
  kinds,
  statuses,
  tabsLabel: 'Écrans des notes',
  listTitle: 'Notes de presse',
  listEmpty: 'Aucune note',
  listEmptyText: 'Créez-en une ici, ou depuis la fiche d’un événement.',
  listRemoved: (title: string) => `«\u00A0${title}\u00A0» est supprimée.`,
  listNumber: (number: string) => `n°\u00A0${number}`,
  newNote: 'Nouvelle note',
  page,
  textBar,
  fields,
  event,
  exporting,
  readOnly: {
    released: 'Cette note est diffusée\u00A0: elle ne change plus. Préparez un rectificatif.',
    superseded: 'Cette note est remplacée par une autre\u00A0: elle ne change plus.',
  },
  check: {
    toCheck: (count: number) => `À vérifier ${count}`,
    blocking: (count: number) => (count > 1 ? `${count} bloquants` : '1 bloquant'),
    clean: 'Rien à vérifier',
  },
}

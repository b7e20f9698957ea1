import type {
  ImportCounts,
  ImportFormat,
  ImportOptions,
  ImportTarget,
  ImportVerdict,
  ReadingFault,
  RowFault,
} from '../../../domain/contact-import.ts'
import type { FailureCode } from '../../../domain/failure.ts'
import type { Progress } from '../../../domain/press-file-contract.ts'
import { counted, countOf } from './counts.ts'

const targets: Record<ImportTarget, string> = {
  'full-name': 'Nom complet',
  given: 'Prénom',
  family: 'Nom',
  civility: 'Civilité',
  desk: 'Service ou rédaction',
  photo: 'Photo',
  kind: 'Type de contact',
  outlet: 'Média',
  role: 'Fonction',
  mail: 'Courriel',
  phone: 'Téléphone',
  mobile: 'Portable',
  preferred: 'Moyen de contact préféré',
  beats: 'Rubriques',
  coverage: 'Zone couverte',
  tags: 'Étiquettes',
  languages: 'Langues',
  'press-card': 'Carte de presse',
  salutation: 'Formule d’appel',
  street: 'Rue',
  'postal-code': 'Code postal',
  town: 'Ville',
  country: 'Pays',
  basis: 'Base légale',
  'informed-on': 'Informé le',
  opposition: 'Opposition',
  'mallette-id': 'Identifiant Mallette',
  'mallette-data': 'Fiche Mallette complète',
  notes: 'Remarques',
  nothing: 'Ne pas reprendre',
}

const formats: Record<ImportFormat, string> = {
  csv: 'fichier CSV',
  xlsx: 'classeur Excel',
  vcard: 'cartes de visite',
  pasted: 'tableau collé',
}

const readingFaults: Record<ReadingFault, (name: string) => string> = {
  'too-big': name =>
    `«\u00A0${name}\u00A0» est trop lourd. Enregistrez-le en plusieurs fichiers, puis glissez-les ensemble.`,
  'too-much-inside': name =>
    `«\u00A0${name}\u00A0» contient trop de données une fois ouvert. Enregistrez seulement la feuille des contacts, au format CSV.`,
  folder: name => `«\u00A0${name}\u00A0» est un dossier. Ouvrez-le et glissez les fichiers qu’il contient.`,
  empty: name => `«\u00A0${name}\u00A0» est vide.`,
  'unknown-format': name =>
    `«\u00A0${name}\u00A0» n’est ni un tableau ni des cartes de visite. Mallette lit Excel (.xlsx), CSV et vCard (.vcf).`,
  'no-columns': name =>
    `«\u00A0${name}\u00A0»\u00A0: aucune colonne reconnue. Donnez un titre à chaque colonne sur la première ligne, puis réessayez.`,
  broken: name =>
    `«\u00A0${name}\u00A0» est illisible. Ouvrez-le dans son logiciel, enregistrez-le de nouveau, puis réessayez.`,
}

const rowFaults: Record<RowFault, string> = {
  'no-name-no-address': 'Ni nom, ni courriel, ni téléphone.',
  'unreadable-mail': 'L’adresse de courriel est illisible.',
  'cell-too-long': 'Une case contient un texte trop long.',
  opposed: 'Cette personne s’est opposée à figurer dans le fichier.',
  'broken-card': 'La carte de visite est abîmée.',
  'twice-in-file': 'Déjà présente plus haut dans ce fichier.',
}

const verdicts: Record<ImportVerdict, string> = {
  created: 'Nouveaux',
  updated: 'Mis à jour',
  unchanged: 'Déjà à jour',
  doubtful: 'À comparer',
  refused: 'Refusées',
  opposed: 'Opposition',
}

const rowVerdicts: Record<ImportVerdict, string> = {
  created: 'Nouveau',
  updated: 'Mis à jour',
  unchanged: 'Déjà à jour',
  doubtful: 'À comparer',
  refused: 'Refusée',
  opposed: 'Opposition',
}

const knownChoices: Record<ImportOptions['known'], string> = {
  fill: 'Compléter ce qui manque',
  replace: 'Remplacer ce qui diffère',
  leave: 'Ne pas y toucher',
}

const works: Record<Progress['step'], string> = {
  reading: 'Lecture des fichiers',
  comparing: 'Comparaison avec vos contacts',
  writing: 'Enregistrement des contacts',
  scanning: 'Recherche des doublons',
}

/** What contact cards call their parts, in words; a part of another name keeps it. */
const cardParts: Readonly<Record<string, string>> = {
  FN: 'Nom affiché',
  'FN (org)': 'Nom de l’organisation',
  'N family': 'Nom',
  'N given': 'Prénom',
  'N prefix': 'Civilité',
  ORG: 'Organisation',
  TITLE: 'Fonction',
  ROLE: 'Rôle',
  EMAIL: 'Courriel',
  'EMAIL work': 'Courriel (bureau)',
  'EMAIL home': 'Courriel (domicile)',
  TEL: 'Téléphone',
  'TEL cell': 'Téléphone (portable)',
  'TEL work': 'Téléphone (bureau)',
  'TEL home': 'Téléphone (domicile)',
  'TEL fax': 'Télécopie',
  'ADR street': 'Rue',
  'ADR postal code': 'Code postal',
  'ADR town': 'Ville',
  'ADR country': 'Pays',
  CATEGORIES: 'Catégories',
  LANG: 'Langue',
  'X-LANGUAGE': 'Langue',
  NOTE: 'Note',
  PHOTO: 'Photo',
}

const failures: Partial<Record<FailureCode, string>> = {
  'too-large':
    'C’est trop à la fois. Glissez les fichiers en plusieurs fois\u00A0; rien n’a changé dans vos contacts.',
  'not-found':
    'Cet import n’est plus en mémoire, ou la liste choisie a été supprimée. Rien n’a changé\u00A0; reprenez depuis les fichiers.',
  'disk-full': 'Le disque est plein\u00A0: rien n’a été importé. Libérez de la place, puis réessayez.',
  'read-only': 'Le dossier des données est en lecture seule\u00A0: rien n’a été importé.',
}

const namesOf = (names: readonly string[]): string => names.map(name => `«\u00A0${name}\u00A0»`).join(', ')

/** « 184 lignes lues : 139 nouveaux contacts, 43 déjà connus mis à jour, 2 refusées. » */
function outcome(counts: ImportCounts): string {
  const created = counts.created + counts.doubtful
  const read = created + counts.updated + counts.unchanged + counts.refused + counts.opposed
  const parts = [
    created === 0 ? '' : countOf(created, 'nouveau contact', 'nouveaux contacts'),
    counts.updated === 0 ? '' : countOf(counts.updated, 'déjà connu mis à jour', 'déjà connus mis à jour'),
    counts.unchanged === 0 ? '' : `${counted(counts.unchanged)} déjà à jour`,
    counts.refused === 0 ? '' : countOf(counts.refused, 'refusée', 'refusées'),
    counts.opposed === 0
      ? ''
      : countOf(counts.opposed, 'laissée de côté (opposition)', 'laissées de côté (opposition)'),
  ].filter(part => part !== '')
  return `${countOf(read, 'ligne lue', 'lignes lues')}\u00A0: ${parts.join(', ') || 'rien à reprendre'}.`
}

export const imports = {
  targets,
  formats,
  readingFaults,
  rowFaults,
  verdicts,
  rowVerdicts,
  knownChoices,
  step: (number: number) => `Importer · étape ${number} sur 3`,
  bringTitle: 'Importer',
  columnsTitle: 'Où va chaque colonne\u00A0?',
  previewTitle: 'Ce qui va changer',
  doneTitle: 'Import terminé',
  undoneTitle: 'Import annulé',
  giveUp: 'Abandonner',
  givenUp: 'Import abandonné. Rien n’a changé.',

  dropTitle: 'Glissez ici un fichier Excel, CSV ou des cartes de visite',
  dropText:
    'Un export d’Outlook, de Google ou d’un téléphone, le tableau d’une rédaction\u00A0: Mallette reconnaît les colonnes. Vous vérifiez tout avant que rien ne change.',
  dropHere: 'Déposez les fichiers',
  choose: 'Choisir des fichiers',
  paste: 'Coller depuis un tableur',
  pasteLabel: 'Tableau copié, avec la ligne de titres',
  pasteHint: 'Dans le tableur, sélectionnez les cellules et copiez-les\u00A0; collez-les ici.',
  pasteTooLong:
    'C’est trop long pour être collé. Enregistrez le tableau dans un fichier, puis glissez-le ici.',
  readPasted: 'Lire le tableau',
  notPasted: 'Revenir aux fichiers',
  busyElsewhere: 'Un import est en cours. Terminez-le ou abandonnez-le d’abord.',
  unreadable: (name: string) =>
    `«\u00A0${name}\u00A0» ne peut pas être lu. Si c’est un dossier, glissez les fichiers qu’il contient\u00A0; sinon, vérifiez que le fichier est toujours là.`,
  tooManyFiles: (max: number) => `Au plus ${max} fichiers à la fois. Glissez-les en plusieurs fois.`,
  notRead: 'Fichiers non lus',

  works,
  failures,
  cardParts,
  pastedName: 'Tableau collé',

  read: (format: ImportFormat, rows: number) =>
    `${formats[format]}, ${format === 'vcard' ? countOf(rows, 'carte', 'cartes') : countOf(rows, 'ligne', 'lignes')}`,
  remembered: 'Colonnes placées comme la dernière fois.',
  guessed: 'Colonnes placées d’après leurs titres\u00A0: corrigez ce qui ne va pas.',
  guessedCards: 'Contenu des cartes reconnu\u00A0: corrigez ce qui ne va pas.',
  column: 'Colonne du fichier',
  cardPart: 'Sur les cartes',
  samples: 'Exemples',
  target: 'Où elle va',
  targetOf: (heading: string) => `Où va «\u00A0${heading}\u00A0»`,
  unnamedColumn: (number: number) => `Colonne ${number}`,
  emptyColumns: (count: number) =>
    `${countOf(count, 'colonne vide', 'colonnes vides')} dans les premières lignes`,
  toNotes: (names: readonly string[]) => `Dans les remarques, avec leur titre\u00A0: ${namesOf(names)}.`,
  toNothing: (names: readonly string[]) => `Non repris\u00A0: ${namesOf(names)}.`,
  optionsTitle: 'Pour tous ces contacts',
  source: 'Qui vous a donné ce fichier\u00A0?',
  sourceHint:
    'Repris sur chaque fiche, pour répondre à «\u00A0d’où tenez-vous mes coordonnées\u00A0?\u00A0».',
  known: 'Contacts déjà connus',
  basis: 'Base légale',
  informedOn: 'Informés le',
  informedOnHint: 'Jour où ces personnes ont su que vous gardez leurs coordonnées.',
  tags: 'Étiquettes à ajouter',
  tagsHint: 'Séparées par des virgules.',
  tagsWrong: 'Au plus 20 étiquettes, de 60 caractères chacune.',
  list: 'Mettre sur la liste',
  noList: 'Aucune liste',
  preview: 'Voir ce qui va changer',

  previewText: 'Rien n’est encore enregistré.',
  all: 'Toutes',
  filter: 'Lignes à montrer',
  rows: 'Lignes lues',
  line: (number: number, isCard: boolean) => (isCard ? `carte ${number}` : `ligne ${number}`),
  noName: 'Sans nom',
  knownAs: (name: string, verdict: ImportVerdict) =>
    verdict === 'doubtful'
      ? `Proche de «\u00A0${name}\u00A0»\u00A0: sera parmi les doublons à comparer.`
      : `Connu sous le nom de «\u00A0${name}\u00A0».`,
  photoLeftOut: 'Photo laissée de côté\u00A0: trop lourde, ou pas une image JPEG.',
  remarks: (names: readonly string[]) => `Dans les remarques, à relire\u00A0: ${namesOf(names)}.`,
  noRows: 'Aucune ligne de cette sorte.',
  backToColumns: 'Revenir aux colonnes',
  saveRefused: 'Enregistrer les refus',
  refusedSaved: (name: string, count: number) =>
    `${countOf(count, 'ligne refusée', 'lignes refusées')} dans «\u00A0${name}\u00A0»\u00A0: corrigez ce fichier, puis importez-le.`,
  apply: (count: number) => `Importer ${countOf(count, 'contact', 'contacts')}`,
  nothingToApply: 'Il n’y a rien à importer\u00A0: aucune fiche ne changerait.',

  outcome,
  undoneText: 'Vos contacts sont comme avant cet import.',
  seeRefused: 'Voir les refus',
  undoAll: 'Tout annuler',
  seeContacts: 'Voir les contacts',
  seeDuplicates: (count: number) => countOf(count, 'contact à comparer', 'contacts à comparer'),
  another: 'Importer autre chose',

  past: 'Imports précédents',
  noPast: 'Aucun import pour l’instant. Chacun restera ici, et pourra être annulé en entier.',
  pastCounts: (created: number, changed: number) =>
    [
      created === 0 ? '' : countOf(created, 'contact créé', 'contacts créés'),
      changed === 0 ? '' : countOf(changed, 'mis à jour', 'mis à jour'),
    ]
      .filter(part => part !== '')
      .join(', '),
  undoPast: 'Annuler cet import',
  undoPastWarning: (created: number, changed: number) =>
    [
      created === 0
        ? ''
        : `${countOf(created, 'contact créé sera supprimé', 'contacts créés seront supprimés')}.`,
      changed === 0
        ? ''
        : `${countOf(changed, 'fiche retrouvera son état d’avant', 'fiches retrouveront leur état d’avant')}.`,
      'Ce que vous avez modifié depuis reste.',
    ]
      .filter(part => part !== '')
      .join(' '),
}

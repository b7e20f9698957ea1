import type { ContactDraft } from '../../../domain/contact.ts'
import type { ContactColumn } from '../../../domain/contact-view.ts'
import { counted, countOf } from './counts.ts'

const kinds: Record<ContactDraft['kind'], string> = {
  journalist: 'Journaliste',
  newsroom: 'Rédaction',
  'press-office': 'Service de presse',
  adviser: 'Conseiller',
}

const civilities: Record<ContactDraft['civility'], string> = { '': 'Non précisée', Mme: 'Mme', 'M.': 'M.' }

const columns: Record<ContactColumn, string> = {
  name: 'Nom',
  outlet: 'Média',
  role: 'Fonction',
  beats: 'Rubriques',
  coverage: 'Couverture',
  town: 'Ville',
  mail: 'Courriel',
  phone: 'Téléphone',
  tags: 'Étiquettes',
  lastUsed: 'Dernier envoi',
  changed: 'Modifié',
}

const contactCount = (count: number): string => countOf(count, 'contact', 'contacts')

const leftAside = (count: number): string =>
  count === 0 ? '' : `, ${countOf(count, 'laissé de côté', 'laissés de côté')}`

export const contacts = {
  kinds,
  civilities,
  /** `kept`: changed by hand since, and left as they are. */
  undone: ({ kept }: { readonly kept: number }) =>
    kept === 0
      ? 'C’est annulé.'
      : `C’est annulé, sauf ${kept} ${kept > 1 ? 'fiches modifiées' : 'fiche modifiée'} depuis.`,
  working: 'En cours…',
  tabsLabel: 'Fichier presse',
  tabs: {
    contacts: 'Contacts',
    outlets: 'Médias',
    'contact-lists': 'Listes',
    import: 'Importer',
    duplicates: 'Doublons',
    privacy: 'Données personnelles',
  },
  title: 'Contacts',
  empty: 'Votre fichier presse est vide',
  emptyText:
    'Glissez ici un fichier Excel, CSV ou des cartes de visite\u00A0: Mallette les lit, vous montre ce qu’elle en fait et n’écrit rien sans votre accord.',
  importFile: 'Importer un fichier',
  newContact: 'Nouveau contact',
  pasteSignature: 'Coller une signature',
  dropHere: 'Déposez les fichiers pour les importer',
  dropFormats: 'Excel, CSV, cartes de visite (.vcf)',
  removed: (name: string) => `«\u00A0${name}\u00A0» est supprimé.`,
  search: {
    label: 'Rechercher un contact',
    placeholder: 'Nom, média, rubrique, ville, courriel, téléphone…',
    clear: 'Effacer la recherche',
    count: contactCount,
    countOf: (found: number, everybody: number) => `${counted(found)} sur ${contactCount(everybody)}`,
    near: (words: string) => `Aucun résultat exact pour «\u00A0${words}\u00A0». Voici les plus proches.`,
    nothingFor: (words: string) => `Aucun contact ne correspond à «\u00A0${words}\u00A0»`,
    nothingFiltered: 'Aucun contact ne correspond à ces filtres',
    nothingText:
      'La recherche porte sur le nom, le média, les rubriques, les étiquettes, la ville, le téléphone et le courriel.',
  },
  grid: {
    label: 'Contacts',
    help: 'Entrée ouvre la fiche, Espace la sélectionne, Maj et les flèches étendent la sélection.',
    columns,
    selectAll: 'Tout sélectionner',
    isOpposed: 'Ne pas écrire',
    columnsMenu: 'Colonnes',
    columnsTitle: 'Colonnes affichées',
  },
  filters: {
    open: 'Filtrer',
    title: 'Filtrer les contacts',
    kinds: 'Qui',
    outletTypes: 'Type de média',
    beats: 'Rubriques',
    coverage: 'Régions et départements',
    tags: 'Étiquettes',
    lists: 'Listes',
    isWithoutMail: 'Sans courriel',
    isOpposed: 'Ne pas écrire',
    remove: (filter: string) => `Retirer le filtre «\u00A0${filter}\u00A0»`,
    clear: 'Retirer les filtres',
    inUse: 'Filtres en cours',
  },
  terms: { none: 'Rien de tel dans la liste' },
  selection: {
    label: 'Contacts sélectionnés',
    count: (count: number) => countOf(count, 'sélectionné', 'sélectionnés'),
    all: (count: number) => `Tout sélectionner (${counted(count)})`,
    clear: 'Désélectionner',
    tag: 'Étiqueter…',
    list: 'Ajouter à une liste…',
    export: 'Exporter…',
    remove: 'Supprimer',
    removed: (count: number) => `${contactCount(count)} ${count > 1 ? 'sont supprimés' : 'est supprimé'}.`,
    tooMany: `Une sélection compte au plus ${counted(20_000)} contacts choisis un à un.`,
  },
  tagging: {
    title: (count: number) => `Étiqueter ${contactCount(count)}`,
    add: 'Étiquettes à ajouter',
    remove: 'Étiquettes à retirer',
    apply: 'Étiqueter',
    done: (count: number) => `Étiquettes mises à jour sur ${contactCount(count)}.`,
    nothing: 'Ces contacts portaient déjà ces étiquettes.',
  },
  listing: {
    title: (count: number) => `Ajouter ${contactCount(count)} à une liste`,
    existing: 'Liste',
    none: 'Nouvelle liste',
    name: 'Nom de la nouvelle liste',
    purpose: 'À quoi sert-elle\u00A0?',
    apply: 'Ajouter',
    done: (name: string) => `Ajout fait à la liste «\u00A0${name}\u00A0».`,
    nothing: (name: string) => `Ils étaient déjà tous dans «\u00A0${name}\u00A0».`,
  },
  exporting: {
    title: (count: number) => `Exporter ${contactCount(count)}`,
    format: 'Format',
    formats: {
      xlsx: 'Excel (.xlsx)',
      csv: 'CSV pour Excel',
      'vcard-4': 'Cartes de visite (vCard 4)',
      'vcard-3': 'Cartes de visite pour anciens logiciels (vCard 3)',
    },
    purpose: 'Motif',
    purposeHint: 'Inscrit au journal avec la date\u00A0: à qui et pourquoi ces coordonnées sortent.',
    withOpposed: 'Inclure celles et ceux qui ont demandé qu’on ne leur écrive pas',
    leftOut: (count: number) =>
      count === 0
        ? 'Personne n’est laissé de côté.'
        : `${contactCount(count)} ${count > 1 ? 'sont laissés' : 'est laissé'} de côté\u00A0: ne pas leur écrire.`,
    apply: 'Exporter',
    done: (file: string, count: number, leftOut: number) =>
      `${contactCount(count)} dans «\u00A0${file}\u00A0»${leftAside(leftOut)}.`,
  },
  signature: {
    title: 'Coller une signature',
    text: 'Signature de courriel',
    textHint: 'Collez le bas d’un message\u00A0: nom, fonction, média, téléphones, courriel.',
    read: 'Lire',
    preview: 'Ce que Mallette y lit',
    nothing: 'Rien de lisible dans ce texte.',
    create: 'Créer le contact',
    again: 'Corriger le texte',
  },
  cancel: 'Annuler',
}

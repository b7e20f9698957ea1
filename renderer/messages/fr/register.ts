import type { AccreditationStatus, Medium } from '../../../domain/accreditation.ts'
import type { ColumnSense } from '../../../domain/register/column-senses.ts'
import type { Countdown } from '../../../domain/register/deadline.ts'
import type { PersonField } from '../../../domain/register/person-texts.ts'
import type { RegisterColumn } from '../../../domain/register/register-view.ts'
import { counted, countOf } from './counts.ts'

const statuses: Record<AccreditationStatus, string> = {
  requested: 'Demandée',
  forwarded: 'Transmise',
  granted: 'Accordée',
  refused: 'Refusée',
  waiting: 'En attente',
  present: 'Présent',
  absent: 'Absent',
}

const media: Record<Medium, string> = {
  '': 'Non précisé',
  tv: 'Télévision',
  photo: 'Photo',
  radio: 'Radio',
  writer: 'Presse écrite',
  web: 'Web',
  agency: 'Agence',
  other: 'Autre',
}

const columns: Record<RegisterColumn, string> = {
  name: 'Nom',
  outlet: 'Média',
  role: 'Fonction',
  medium: 'Support',
  requested: 'Demandée le',
  whole: 'Statut',
  pool: 'Pool',
}

const fields: Record<PersonField, string> = {
  civility: 'Civilité',
  given: 'Prénom',
  family: 'Nom',
  outlet: 'Média',
  role: 'Fonction',
  medium: 'Support',
  equipment: 'Matériel',
  mail: 'Courriel',
  phone: 'Téléphone',
  birthDay: 'Date de naissance',
  birthPlace: 'Lieu de naissance',
  cardNumber: 'Carte de presse ou pièce d’identité',
  plate: 'Immatriculation',
}

const senses: Record<ColumnSense, string> = {
  ...fields,
  nothing: 'Ne pas reprendre',
  'full-name': 'Nom et prénom',
  birth: 'Date et lieu de naissance',
}

const people = (count: number): string => countOf(count, 'personne', 'personnes')
const requests = (count: number): string => countOf(count, 'demande', 'demandes')

/** « 2 h 15 », « 40 min ». */
const span = (minutes: number): string => {
  const rest = minutes % 60
  if (minutes < 60) return `${minutes}\u00A0min`
  const hours = `${Math.floor(minutes / 60)}\u00A0h`
  return rest === 0 ? hours : `${hours}\u00A0${String(rest).padStart(2, '0')}`
}

const dayWord = (days: number, day: string): string => {
  const near: Record<string, string> = { '-1': 'hier', '0': 'aujourd’hui', '1': 'demain' }
  return near[String(days)] ?? `le ${day}`
}

/** « dans 2 h 15 », « demain à 18 h », « passée depuis hier 18 h ». */
function deadline(left: Countdown, day: string, clock: string): string {
  if (left.isPassed) {
    if (left.days === 0) return `passée depuis ${clock}`
    const since = `passée depuis ${dayWord(left.days, day)}`
    if (left.days < -1) return clock === '' ? since : `${since} à ${clock}`
    return `${since} ${clock === '' ? 'soir' : clock}`
  }
  if (left.days === 0 && clock === '') return 'aujourd’hui, jusqu’à minuit'
  if (left.minutes < 12 * 60) return `dans ${span(left.minutes)}`
  const at = clock === '' ? '' : ` à ${clock}`
  if (left.days <= 1) return `${dayWord(left.days, day)}${at}`
  return `dans ${left.days} jours, ${dayWord(left.days, day)}${at}`
}

export const register = {
  title: 'Accréditations',
  statuses,
  media,
  fields,
  columns,
  senses,
  civilities: { '': 'Non précisée', Mme: 'Mme', 'M.': 'M.' },
  people,
  unnamed: 'Sans nom',
  notAsked: 'Pas demandée',
  wholeEvent: 'Tout l’événement',
  sequence: 'Séquence',
  untitledSequence: (at: number) => `Séquence ${at}`,
  cancel: 'Annuler',
  undo: 'Annuler',
  save: 'Enregistrer',
  actions: {
    paste: 'Coller un courriel',
    importSheet: 'Importer un tableau',
    more: 'Plus',
    rules: 'Règles du registre',
    send: 'Transmettre',
    xlsx: 'Tableau Excel',
    docx: 'Tableau Word',
    sheetHint: 'Pour le service, données d’identité comprises',
    mailTo: (office: string) => `Courriel à ${office}`,
    mailHint: 'Brouillon avec le tableau joint',
    mailSave: (office: string) => `Enregistrer le courriel à ${office}`,
    saved: (file: string, count: number) => `${people(count)} dans «\u00A0${file}\u00A0».`,
    mailReady: (office: string) => `Le courriel à ${office} est prêt dans votre logiciel de messagerie.`,
    mailSaved: (file: string) => `Le courriel est enregistré\u00A0: «\u00A0${file}\u00A0».`,
    markForwarded: 'Marquer transmises',
    forwarded: (count: number) =>
      `${requests(count)} ${count < 2 ? 'marquée transmise' : 'marquées transmises'}.`,
    anyDesk: 'le service d’accréditation',
  },
  empty: {
    title: 'Personne n’a encore demandé à venir',
    text: 'Collez le courriel d’une rédaction\u00A0: Mallette y lit noms, médias, cartes de presse et téléphones, et vous les fait confirmer. Ou importez un tableau, ou saisissez la première personne ci-dessus.',
  },
  notices: {
    label: 'À savoir',
    deadline: (office: string, left: Countdown, day: string, clock: string) =>
      `${office}, date limite\u00A0: ${deadline(left, day, clock)}`,
    deskUnnamed: 'Service d’accréditation',
    noDeadline: (office: string) => `${office}\u00A0: pas de date limite dans la fiche`,
    noMail: (office: string) => `${office}\u00A0: pas d’adresse de courriel dans la fiche`,
    noDesk: 'Aucun service d’accréditation dans la fiche',
    noDay: (days: number) =>
      `Événement sans date\u00A0: données d’identité effacées ${countOf(days, 'jour', 'jours')} après la dernière modification`,
    toSheet: 'Compléter la fiche',
    outletQuota: (outlet: string, asked: number, quota: number) =>
      `${outlet}\u00A0: ${requests(asked)} pour ${countOf(quota, 'place', 'places')}`,
    poolQuota: (pool: string, sequence: string, asked: number, quota: number, others: number) =>
      [
        sequence === '' ? `Pool ${pool}` : `Pool ${pool}, ${sequence}`,
        `\u00A0: ${requests(asked)} pour ${countOf(quota, 'place', 'places')}`,
        others === 0 ? '' : ` (et ${countOf(others, 'autre séquence', 'autres séquences')})`,
      ].join(''),
    more: (count: number) => `et ${countOf(count, 'autre dépassement', 'autres dépassements')}`,
    less: 'Réduire',
    programme: 'Le programme a changé depuis\u00A0: les séquences du registre ne sont plus les mêmes.',
    takeProgramme: 'Reprendre le programme',
    programmeTaken: 'Le registre suit le programme.',
    unwritten: 'Vos dernières modifications sont à l’écran, mais pas encore enregistrées.',
    abandon: 'Y renoncer',
    purged: (count: number, day: string) => `Données d’identité de ${people(count)} effacées le ${day}.`,
  },
  entry: {
    label: 'Ajouter une personne',
    name: 'Nom',
    namePlaceholder: 'Prénom Nom',
    outlet: 'Média',
    medium: 'Support',
    add: 'Ajouter',
    proposals: 'Dans le fichier presse',
    help: 'Entrée reprend la proposition, puis ajoute. Échap garde ce que vous avez tapé.',
    added: (name: string) => `${name} est au registre.`,
    already: (name: string) => `${name} est maintenant deux fois au registre.`,
    known: (name: string) => `${name}, du fichier presse.`,
  },
  tools: {
    search: 'Rechercher dans le registre',
    placeholder: 'Nom, média, fonction, téléphone…',
    clear: 'Effacer la recherche',
    outlet: 'Média',
    allOutlets: 'Tous les médias',
    medium: 'Support',
    allMedia: 'Tous les supports',
    sequence: 'Séquence',
    status: 'Statut',
    all: 'Toutes',
    found: (count: number, all: number) =>
      count === all ? people(all) : `${counted(count)} sur ${people(all)}`,
    nobody: 'Personne ne correspond à cette recherche.',
    clearFilters: 'Tout afficher',
  },
  grid: {
    label: 'Demandes d’accréditation',
    help: 'Entrée ouvre la fiche ou le choix du statut, Espace sélectionne, Maj et les flèches étendent la sélection.',
    selectAll: 'Tout sélectionner',
    chooseStatus: 'Statut',
    remove: 'Ne demande pas cette séquence',
    unannounced: 'Non annoncé',
  },
  selection: {
    label: 'Personnes sélectionnées',
    count: (count: number) => countOf(count, 'sélectionnée', 'sélectionnées'),
    clear: 'Désélectionner',
    status: 'Changer le statut',
    where: (sequence: string) => `Pour\u00A0: ${sequence}`,
    pool: 'Pool',
    noPool: 'Aucun pool',
    remove: 'Supprimer',
    removed: (count: number) => `${people(count)} ${count < 2 ? 'supprimée' : 'supprimées'} du registre.`,
    decided: (count: number, status: AccreditationStatus) =>
      `Statut de ${people(count)}\u00A0: ${statuses[status].toLowerCase()}.`,
    pooled: (count: number, pool: string) => `${people(count)}\u00A0: ${pool}.`,
    nothing: 'C’était déjà le cas.',
  },
  refusal: {
    title: (count: number) => (count < 2 ? 'Refuser la demande' : `Refuser ${counted(count)} demandes`),
    reason: 'Motif du refus',
    hint: 'Demandé par le service, et utile si la rédaction rappelle.',
    usualTitle: 'Motifs courants',
    usual: [
      'Capacité du site atteinte',
      'Demande hors délai',
      'Carte de presse manquante',
      'Refus de la préfecture',
    ],
    refuse: 'Refuser',
    missing: 'Indiquez le motif du refus.',
  },
  sheet: {
    identity: 'Données d’identité',
    identityUntil: (day: string) => `Pour la préfecture seulement, effacées le ${day}.`,
    identityUndated: (days: number) =>
      `Pour la préfecture seulement. L’événement n’a pas de date\u00A0: effacées ${countOf(days, 'jour', 'jours')} après la dernière modification.`,
    identityPurged: 'Elles ont été effacées.',
    requestedAt: (instant: string) => `Demande reçue ${instant}`,
    note: 'Note',
    places: 'Ce qui est demandé',
    addPlace: 'Demande aussi…',
    removePlace: (sequence: string) => `Retirer ${sequence}`,
    status: 'Statut',
    pool: 'Pool',
    noPool: 'Aucun',
    contact: 'Ouvrir le contact',
    remove: 'Supprimer du registre',
    saved: (name: string) => `${name}\u00A0: fiche mise à jour.`,
    removed: (name: string) => `${name} n’est plus au registre.`,
    mailWrong: 'Cette adresse n’est pas complète.',
  },
  reading: {
    pasteTitle: 'Coller un courriel ou une liste',
    sheetTitle: (file: string) => `Importer «\u00A0${file}\u00A0»`,
    text: 'Courriel, liste ou tableau copié',
    textHint: 'Rien n’est enregistré avant que vous ayez confirmé.',
    read: 'Lire',
    again: 'Coller autre chose',
    nothing:
      'Mallette n’a reconnu personne dans ce texte. Votre texte est intact\u00A0: corrigez-le, ou saisissez à la main.',
    nothingInSheet: 'Aucune ligne de ce tableau ne porte de nom. Vérifiez les colonnes.',
    found: (count: number) =>
      `${people(count)} ${count < 2 ? 'reconnue' : 'reconnues'}. Vérifiez avant d’ajouter.`,
    columns: 'Colonnes du tableau',
    column: (at: number) => `Colonne ${at}`,
    include: (name: string) => `Ajouter ${name}`,
    known: 'Dans le fichier presse',
    double: 'Déjà au registre',
    correct: 'Corriger',
    fold: 'Replier',
    readFrom: (words: string) => `Lu dans «\u00A0${words}\u00A0»`,
    add: (count: number) => (count === 0 ? 'Ajouter' : `Ajouter ${people(count)}`),
    added: (count: number) => `${people(count)} ${count < 2 ? 'ajoutée' : 'ajoutées'} au registre.`,
    purpose: 'Demande pour',
  },
  rules: {
    title: 'Règles du registre',
    sequences: 'Séquences',
    sequencesHint: 'Elles suivent le programme de la fiche.',
    noSequences: 'Le programme n’a pas encore de séquence\u00A0: les demandes valent pour tout l’événement.',
    gone: 'N’est plus au programme',
    quota: 'Places par média',
    quotaHint: (desks: number | null) =>
      desks === null ? 'Vide\u00A0: pas de limite.' : `Vide\u00A0: la limite du service, ${desks}.`,
    purge: 'Effacer les données d’identité, jours après l’événement',
    wrong: (least: number, most: number) => `Un nombre de ${least} à ${counted(most)}.`,
    pools: 'Pools',
    addPool: 'Ajouter un pool',
    poolName: 'Nom du pool',
    poolMedium: 'Support',
    poolQuota: 'Places',
    saved: 'Règles du registre mises à jour.',
  },
}

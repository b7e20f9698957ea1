import type { Jotting, Notice } from '../../../domain/event-note.ts'
import type { StepTime, TimeZone } from '../../../domain/moment.ts'
import type { Part, Person } from '../../../domain/person.ts'
import type { Phase, Pool, Who } from '../../../domain/press-access.ts'
import type { Reception } from '../../../domain/reception.ts'

const civilities: Record<Person['civility'], string> = { '': '–', Mme: 'Mme', 'M.': 'M.' }

const parts: Record<Part, string> = {
  principal: 'Se déplace',
  'accompanied-by': 'L’accompagne',
  alongside: 'À ses côtés',
  'in-presence-of': 'Présent ou présente',
  host: 'Invite',
}

const timeKinds: Record<StepTime['kind'], string> = {
  at: 'À une heure',
  from: 'À partir d’une heure',
  range: 'D’une heure à une autre',
  after: 'À l’issue',
  words: 'En toutes lettres',
  none: 'Sans heure',
}

const who: Record<Who['kind'], string> = {
  unsaid: 'Sans précision',
  accredited: 'Presse accréditée',
  'all-accredited': 'Toute presse accréditée',
  open: 'Ouvert à la presse',
  pools: 'Pool',
  restricted: 'Réservé à…',
  'off-press': 'Hors presse',
  closed: 'Fermé à la presse',
  'closed-doors': 'Huis clos',
}

const forms: Record<Phase['form'], string> = {
  presence: 'Présence',
  'image-tour': 'Tour d’images',
  micro: 'Micro tendu',
  'press-point': 'Point presse',
  conference: 'Conférence de presse',
  statement: 'Déclaration',
}

const moments: Record<Phase['moment'], string> = {
  throughout: 'Tout du long',
  start: 'Au début',
  'start-only': 'Au début uniquement',
  during: 'Pendant',
  end: 'À la fin',
  after: 'À l’issue',
}

const pools: Record<Pool['category'], string> = {
  press: 'Presse',
  tv: 'TV',
  photo: 'Photo',
  radio: 'Radio',
  writer: 'Rédacteur',
  images: 'Images',
}

const audiences: Record<Reception['audience'], string> = {
  all: 'Toute la presse',
  pool: 'Le pool',
  others: 'Les autres médias',
  vans: 'Les véhicules techniques',
}

const subjects: Record<Notice['subject'], string> = {
  health: 'Santé',
  security: 'Sécurité',
  'image-rights': 'Droit à l’image',
  streaming: 'Retransmission',
  other: 'Autre',
}

const jottingKinds: Record<Jotting['kind'], string> = {
  remark: 'Remarque',
  quote: 'Citation',
  figure: 'Chiffre',
}

const timeZones: Record<TimeZone, string> = {
  'Europe/Paris': 'Heure de Paris',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Martinique': 'Martinique',
  'America/Cayenne': 'Guyane',
  'Indian/Reunion': 'La Réunion',
  'Indian/Mayotte': 'Mayotte',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'Saint-Barthélemy',
  'America/Marigot': 'Saint-Martin',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Tahiti': 'Polynésie française',
  'Pacific/Marquesas': 'Îles Marquises',
  'Pacific/Wallis': 'Wallis-et-Futuna',
}

export const events = {
  listTitle: 'Événements',
  listEmpty: 'Aucun événement',
  listEmptyText: 'Créez le premier, ou ouvrez l’exemple\u00A0: la visite de Lieusaint.',
  listNoDay: 'Date à fixer',
  listRemoved: (title: string) => `«\u00A0${title}\u00A0» est supprimé.`,
  newEvent: 'Nouvel événement',

  eyebrow: 'Événement',
  newNote: 'Nouvelle note',
  moreActs: 'Autres actions',
  removeEvent: 'Supprimer l’événement',
  notesTitle: 'Notes de cet événement',
  notesEmpty: 'Aucune note pour l’instant.',
  fieldRefused:
    'Ce champ ne peut pas être enregistré tel quel. Votre texte est à l’écran\u00A0; corrigez-le.',
  panel: 'Vérifications et notes',

  title: 'Titre de la fiche',
  titleHint: 'Pour la retrouver\u00A0: il n’est pas imprimé.',
  purpose: 'Objet',
  purposeHint: 'Se lit après «\u00A0pour\u00A0»\u00A0: un déplacement consacré aux écoles de production',

  persons: 'Personnes',
  addPerson: 'Ajouter une personne',
  noPerson: 'Qui se déplace\u00A0? La phrase d’annonce s’accorde d’elle-même.',
  civility: 'Civilité',
  civilities,
  given: 'Prénom',
  family: 'Nom',
  role: 'Fonction',
  part: 'Rôle',
  parts,
  days: 'Jours de présence',

  programme: 'Programme',
  day: 'Jour',
  dayHint: '6 mai, 6/5/2021…',
  dayLabel: 'Intitulé du jour',
  dayLabelHint: 'S’il n’est pas daté\u00A0: «\u00A0Deuxième jour\u00A0»',
  dayNamed: (name: string, number: number) =>
    name === '' ? `Jour ${number}` : `Jour ${number}\u00A0: ${name}`,
  addDay: 'Ajouter un jour',
  sequenceNamed: (name: string, number: number) =>
    name === '' ? `Lieu ${number}` : `Lieu ${number}\u00A0: ${name}`,
  addSequence: 'Ajouter un lieu',
  sequenceTitle: 'Intitulé de la séquence',
  intro: 'Présentation',
  site: 'Lieu',
  address: 'Adresse',
  postalCode: 'Code postal',
  postalCodeWrong: 'Un code postal a cinq chiffres.',
  commune: 'Commune',
  steps: 'Étapes',
  stepNamed: (name: string, number: number) =>
    name === '' ? `Étape ${number}` : `Étape ${number}\u00A0: ${name}`,
  subStepNamed: (name: string, number: number) =>
    name === '' ? `Sous-étape ${number}` : `Sous-étape ${number}\u00A0: ${name}`,
  addStep: 'Ajouter une étape',
  addStepKeys:
    'Ctrl+Entrée\u00A0: nouvelle étape · Alt+↑ ou ↓\u00A0: déplacer · ↓ dans l’heure\u00A0: sorte d’heure',
  subSteps: 'Sous-étapes',
  time: 'Heure',
  timeWrong: 'Heure illisible. Par exemple\u00A0: 9\u00A0h\u00A015',
  timeKind: 'Sorte d’heure',
  timeKinds,
  stepText: 'Ce qui s’y passe',
  venue: 'Salle ou endroit',
  rowActs: (name: string) => `Actions\u00A0: ${name}`,
  moveUp: 'Monter',
  moveDown: 'Descendre',
  removeRow: 'Supprimer',
  insertAfter: 'Insérer une étape après',
  insertKeys: 'Ctrl+Entrée',
  addVenue: 'Préciser l’endroit',
  addSubStep: 'Ajouter une sous-étape',

  presentation: 'Présentation du programme',
  programmeTitle: 'Titre imprimé',
  programmeTitleDefault: 'Programme prévisionnel',
  caveat: 'Réserve',
  caveatHint: '«\u00A0Sous réserve de modifications.\u00A0»',
  timeZone: 'Heures locales de',
  timeZones,
  programmeAccess: 'Accès presse à tout le programme',
  sequenceAccess: 'Accès presse commun',

  access: 'Accès presse',
  accessNamed: (wording: string) =>
    wording === '' ? 'Accès presse\u00A0: rien n’est dit' : `Accès presse\u00A0: ${wording}`,
  accessUsual: 'Formules courantes',
  accessPrints: 'La note dira',
  accessClear: 'Effacer',
  accessWords: 'Autre formulation',
  accessWordsHint: 'Imprimée à la place de la formule composée.',
  phases: 'Accès, dans l’ordre du temps',
  addPhase: 'Ajouter un temps',
  who: 'Qui',
  whoKinds: who,
  form: 'Forme',
  forms,
  moment: 'Quand',
  moments,
  reason: 'Motif ou précision',
  group: 'Réservé à',
  groupHint: 'la presse locale',
  poolList: 'Pools',
  pool: 'Pool',
  pools,
  addPool: 'Ajouter un pool',
  removePool: (name: string) => `Retirer le pool ${name}`,
  severalCrews: 'Plusieurs équipes',
  closest: 'Au plus près',
  outlets: 'Médias désignés',
  outletsHint: 'Séparés par des virgules',
  outletsWrong: 'Trente médias au plus, de moins de 120 caractères.',

  reception: 'Accueil de la presse',
  addReception: 'Ajouter un accueil',
  receptionHere: 'Accueil de la presse à ce lieu',
  audience: 'Pour',
  audiences,
  from: 'De',
  to: 'À',
  parking: 'Stationnement',
  otherSite: 'Autre lieu d’accueil',
  otherWords: 'Autre formulation',
  printedInstead: 'Imprimée à la place de la phrase composée.',
  prints: (line: string) => `La note dira\u00A0: «\u00A0${line}\u00A0»`,

  desks: 'Accréditation',
  addDesk: 'Ajouter un service d’accréditation',
  office: 'Auprès de',
  officeHint: 'la préfecture de Seine-et-Marne',
  deskMails: 'Courriels',
  deskPhones: 'Téléphones',
  deskForm: 'Formulaire en ligne',
  deadlineDay: 'Date limite',
  deadlineClock: 'Heure limite',
  toSend: 'À indiquer',
  toSendHint: 'Nom, prénom, date et lieu de naissance, n° de carte de presse',
  toBring: 'À présenter à l’arrivée',
  quota: 'Personnes par média, au plus',
  quotaWrong: 'Écrivez un nombre entre 1 et 100.',
  scope: 'Pour quoi',
  scopeHint: 'Un département, une séquence',
  remote: 'À distance',
  remoteHint: 'Lien de retransmission, questions par téléphone',

  notices: 'Avis à la presse',
  addNotice: 'Ajouter un avis',
  subject: 'Sujet',
  subjects,
  noticeText: 'Texte de l’avis',
  validUntil: 'Valable jusqu’au',

  announcement: 'Annonce, date et lieu',
  announcementEmpty: 'La phrase d’annonce se compose dès qu’une personne et un lieu sont donnés.',
  when: 'Quand',
  where: 'Où',
  composedHint: 'Vide, la ligne composée est imprimée.',
  nothingYet: 'Rien à composer pour l’instant',

  jottings: 'Carnet',
  jottingsEmpty: 'Remarques, citations et chiffres notés sur place. Rien n’en est imprimé sans vous.',
  addJotting: 'Ajouter une note',
  jottingKind: 'Sorte',
  jottingKinds,
  speaker: 'Dit par',
  jottingText: 'Texte',
  jottedAt: (moment: string) => `Noté le ${moment}`,
}

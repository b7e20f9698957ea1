import type { ReadRemark, UnreadableReason } from '../../../domain/read-document.ts'
import type { Difference, DifferenceField } from '../../../domain/returned.ts'
import { countOf } from './counts.ts'

const fields: Record<DifferenceField, string> = {
  letterhead: 'En-tête de l’émetteur',
  'place-date': 'Lieu et date',
  number: 'Numéro',
  embargo: 'Embargo',
  title: 'Titre',
  person: 'Personnalité',
  role: 'Fonction',
  announcement: 'Annonce',
  'when-where': 'Quand et où',
  paragraph: 'Paragraphe',
  heading: 'Intertitre',
  list: 'Liste',
  quote: 'Citation',
  figure: 'Chiffre clé',
  box: 'Encadré',
  caption: 'Légende',
  programme: 'Programme',
  day: 'Journée',
  sequence: 'Séquence',
  reception: 'Accueil presse',
  hour: 'Heure',
  step: 'Étape',
  access: 'Accès presse',
  desk: 'Accréditation',
  notice: 'Avis',
  contact: 'Contact presse',
  boilerplate: '«\u00A0À propos\u00A0»',
  link: 'Lien',
  coupon: 'Coupon-réponse',
  footer: 'Pied de page',
  unplaced: 'Sans place dans la note',
}

const kinds: Record<Difference['kind'], string> = {
  changed: 'Modifié',
  added: 'Ajouté',
  removed: 'Supprimé',
  moved: 'Déplacé',
}

const remarks: Record<ReadRemark, string> = {
  'linked-picture':
    'Une image liée n’a pas été cherchée\u00A0: seules les images contenues dans le fichier sont lues.',
  'external-template': 'Le fichier renvoie à un modèle extérieur, qui a été ignoré.',
  'embedded-object': 'Un objet incorporé (tableau, graphique…) a été laissé de côté, sans être ouvert.',
  'tracked-changes':
    'Le fichier porte des modifications suivies. Il est lu comme si elles étaient toutes acceptées.',
  comments: 'Le fichier porte des commentaires.',
  'unknown-picture': 'Une image d’un autre format que PNG ou JPEG a été laissée de côté.',
  fields: 'Des champs calculés (date, renvoi…) sont lus tels qu’ils s’affichaient.',
}

const unreadable: Record<UnreadableReason, string> = {
  'too-big':
    'Ce document dépasse 80\u00A0Mo. Allégez ses images dans Word («\u00A0Compresser les images\u00A0»), puis rouvrez-le.',
  bomb: 'Une fois déplié, ce document serait démesuré. Mallette l’a laissé fermé\u00A0; demandez un autre exemplaire à qui vous l’a envoyé.',
  encrypted:
    'Ce document est protégé par un mot de passe. Ouvrez-le dans Word, ôtez la protection, enregistrez-le, puis rouvrez-le ici.',
  macros:
    'Ce document contient des macros, que Mallette n’exécute jamais. Enregistrez-le dans Word au format .docx, puis rouvrez-le.',
  'old-word':
    'Ce document est dans l’ancien format de Word (.doc). Enregistrez-le dans Word au format .docx, puis rouvrez-le.',
  'not-a-document':
    'Ce fichier n’est pas un document Word, OpenDocument ou texte, quel que soit son nom. Choisissez un .docx, un .odt ou un .txt.',
  truncated:
    'Ce document est incomplet\u00A0: sa fin manque. Téléchargez-le ou faites-le envoyer de nouveau.',
  damaged:
    'Ce document est abîmé et n’a pas pu être lu. Word sait parfois le réparer\u00A0: ouvrez-le, enregistrez-le, puis rouvrez-le ici.',
}

/** Opening a document that somebody sent, whatever it turns out to be. */
const opening = {
  open: 'Ouvrir un document reçu…',
  paste: 'Coller une ancienne note…',
  folder: 'Lire un dossier d’anciennes notes…',
  menu: 'Reprendre',
  drop: 'Déposez le document pour l’ouvrir',
  dropFormats: 'Word (.docx), OpenDocument (.odt) ou texte (.txt)',
  reading: (name: string) => (name === '' ? 'Lecture du document…' : `Lecture de «\u00A0${name}\u00A0»…`),
  oneByOne: 'Un document à la fois\u00A0: seul le premier est lu.',
  notADocument: 'Mallette ouvre ici les documents Word (.docx), OpenDocument (.odt) et texte (.txt).',
  unreadableTitle: (name: string) => `«\u00A0${name}\u00A0» ne s’ouvre pas`,
  nothingChanged: 'Rien n’a changé dans Mallette.',
  another: 'Ouvrir un autre document…',
  close: 'Fermer',
  gone: 'Ce document n’est plus ouvert',
  goneText: 'Rouvrez-le pour reprendre sa lecture. Ce qui était repris l’est toujours.',
  pasteTitle: 'Coller une ancienne note',
  pasteLabel: 'Texte de la note',
  pasteHint: 'Copiez toute la note dans Word ou dans le courriel, puis collez-la ici.',
  pasteTooLong: 'C’est plus long qu’une note\u00A0: 400\u00A0000 signes au plus.',
  read: 'Lire',
  cancel: 'Annuler',
  pastedName: 'Texte collé',
}

const untouched = {
  same: 'Ce fichier est celui de la note, tel quel.',
  sameButOlder: 'Ce fichier est revenu tel quel\u00A0; la note, elle, a changé depuis.',
  title: 'Revenu tel quel',
  notHere: (title: string) =>
    title === ''
      ? 'Personne n’a modifié ce fichier, mais sa note n’est pas dans cette Mallette.'
      : `Personne n’a modifié ce fichier, mais sa note, «\u00A0${title}\u00A0», n’est pas dans cette Mallette.`,
  adoptText:
    'Le fichier porte toutes les données de la note\u00A0: elle sera créée à l’identique, avec son événement.',
  adopt: 'Créer la note à partir de ce fichier',
  adopted: 'La note est créée à partir du fichier.',
  comments: (count: number) => countOf(count, 'commentaire reçu', 'commentaires reçus'),
  openNote: 'Ouvrir la note',
}

/** The screen where differences are accepted or refused. */
export const returned = {
  fields,
  kinds,
  remarks,
  unreadable,
  opening,
  untouched,
  eyebrow: 'Document revenu',
  text: 'Texte du document',
  list: 'Modifications reçues',
  count: (count: number) =>
    count === 0 ? 'Aucune modification' : countOf(count, 'modification', 'modifications'),
  tally: (accepted: number, refused: number, open: number) =>
    [
      accepted === 0 ? '' : countOf(accepted, 'acceptée', 'acceptées'),
      refused === 0 ? '' : countOf(refused, 'refusée', 'refusées'),
      open === 0 ? '' : `${open} à décider`,
    ]
      .filter(part => part !== '')
      .join(' · '),
  allDecided: 'Tout est décidé.',
  undecided: (count: number) =>
    count > 1
      ? `Les ${count} modifications sans décision ne seront pas reprises.`
      : 'La modification sans décision ne sera pas reprise.',
  keys: 'J et K\u00A0: suivante, précédente. A\u00A0: accepter. R\u00A0: refuser.',
  accept: 'Accepter',
  refuse: 'Refuser',
  accepted: 'Acceptée',
  refused: 'Refusée',
  acceptAll: 'Tout décider',
  everything: (count: number) => `Accepter tout ce qui reste (${count})`,
  inPart: (part: string, count: number) => `Accepter dans «\u00A0${part}\u00A0» (${count})`,
  refuseRest: (count: number) => `Refuser tout ce qui reste (${count})`,
  undecide: 'Revenir sur toutes les décisions',
  conflictsLeft: 'Ce qui a changé des deux côtés reste à décider un par un.',
  apply: (count: number) =>
    count === 0 ? 'Appliquer' : `Appliquer ${countOf(count, 'modification', 'modifications')}`,
  applied: (count: number, left: number) => {
    const taken = countOf(count, 'modification reprise', 'modifications reprises')
    const said = `${taken}. L’état d’avant est gardé dans les versions.`
    if (left === 0) return said
    return `${said} ${countOf(left, 'modification n’a pas pu l’être', 'modifications n’ont pas pu l’être')}.`
  },
  eventToo:
    'Ce qui touche aux personnes, au programme ou à l’accréditation change la fiche de l’événement, donc ses autres notes.',
  before: 'Avant',
  after: 'Dans le document',
  nothing: 'rien',
  meanwhile: 'La note a changé entre-temps. Elle dit maintenant',
  meanwhileNothing: 'La note a changé entre-temps\u00A0: ce passage n’y est plus.',
  by: (author: string, day: string) => (day === '' ? author : `${author}, ${day}`),
  somebody: 'Quelqu’un',
  comment: 'Commentaire',
  showOnly: 'À reprendre à la main',
  showOnlyHint: 'Mallette ne sait pas où placer ce texte. Copiez-le, puis collez-le dans la note.',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  wholeText: 'Montrer aussi ce qui n’a pas changé',
  linesSame: (count: number) => countOf(count, 'paragraphe inchangé', 'paragraphes inchangés'),
  added: 'ajouté',
  removed: 'retiré',
  endAdded: 'fin de l’ajout',
  toKnow: 'À savoir',
  released: 'Cette note est diffusée\u00A0: elle ne change plus.',
  releasedText:
    'Les modifications du document se lisent et se copient. Pour les publier, préparez un rectificatif.',
  correct: 'Préparer un rectificatif…',
  notHere: 'La note de ce document n’est pas dans cette Mallette.',
  notHereText:
    'Créez-la telle qu’elle était partie, puis rouvrez le document\u00A0: ses modifications s’appliqueront.',
  createdThenReopen:
    'La note est créée telle qu’elle était partie. Rouvrez le document pour reprendre ses modifications.',
  nothingToReview: 'Le texte est celui de la note\u00A0: il n’y a rien à reprendre.',
  failed: 'La note n’a pas pu être modifiée\u00A0: elle est restée telle quelle.',
}

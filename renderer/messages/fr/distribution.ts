import { counted } from './counts.ts'

const people = (count: number): string =>
  count < 2 ? `${count}\u00A0destinataire` : `${counted(count)}\u00A0destinataires`
const drafts = (count: number): string => (count < 2 ? `${count}\u00A0brouillon` : `${count}\u00A0brouillons`)

/** The ways in which a note leaves, beside its Word file. */
const menu = {
  label: 'Envoyer',
  mail: 'Par courriel…',
  pdf: 'Enregistrer le PDF',
  folder: 'Enregistrer le dossier de diffusion',
  folderHint: 'Un zip\u00A0: Word, PDF, calendrier, texte',
  calendar: 'Enregistrer le calendrier',
  wait: 'Préparation…',
  saved: (fileName: string) => `«\u00A0${fileName}\u00A0» enregistré.`,
}

const whom = {
  title: 'Destinataires',
  had: (note: string) => `Ceux qui ont reçu ${note}`,
  hadCount: (count: number) => `Ceux à qui elle a été préparée\u00A0: ${people(count)}`,
  earlier: (number: string) => (number === '' ? 'la note corrigée' : `la note n°\u00A0${number}`),
  lists: 'Listes',
  noList: 'Aucune liste. Cherchez un contact ou collez des adresses.',
  listCount: (count: number, withoutMail: number) =>
    withoutMail === 0 ? people(count) : `${people(count)}, dont ${withoutMail} sans courriel`,
  search: 'Chercher un contact',
  searchHint: 'Un nom, un média, une ville.',
  nobody: (words: string) => `Personne ne répond à «\u00A0${words}\u00A0».`,
  add: 'Ajouter',
  added: (name: string) => `${name} ajouté aux destinataires`,
  remove: (name: string) => `Retirer ${name}`,
  noMail: 'sans courriel',
  chosen: 'Contacts choisis',
  addresses: 'Autres adresses',
  addressesHint: 'Tapez ou collez-en autant que vous voulez, avec ou sans les noms.',
  read: (count: number) => (count < 2 ? `${count} adresse lue` : `${counted(count)} adresses lues`),
  pasted: (count: number) => `${counted(count)} adresses collées`,
  removePasted: 'Retirer les adresses collées',
  wrongOne: (text: string) => `«\u00A0${text}\u00A0» n’est pas une adresse de courriel.`,
  wrongMore: (count: number) => `Et ${counted(count)} autres.`,
}

const plan = {
  waiting: 'Calcul des destinataires…',
  none: 'Personne pour l’instant\u00A0: choisissez une liste, un contact ou une adresse.',
  people,
  mails: (count: number, cap: number) =>
    count < 2 ? 'en un seul courriel' : `en ${count} courriels de ${cap} destinataires au plus`,
  opposed: (count: number) =>
    count < 2
      ? 'Une personne opposée aux envois est laissée de côté.'
      : `${count} personnes opposées aux envois sont laissées de côté.`,
  withoutMail: (count: number) =>
    count < 2 ? 'Une personne n’a pas de courriel.' : `${count} personnes n’ont pas de courriel.`,
  folded: (count: number) =>
    count < 2
      ? 'Une adresse y était deux fois\u00A0: elle n’est écrite qu’une fois.'
      : `${count} adresses y étaient plusieurs fois\u00A0: elles ne sont écrites qu’une fois.`,
  names: 'Les premiers destinataires',
  more: (count: number) => `et ${counted(count)} autres`,
}

const mail = {
  title: 'Le courriel',
  subject: 'Objet',
  ownSubject: 'Reprendre l’objet proposé',
  field: 'Les destinataires se voient-ils\u00A0?',
  fields: { bcc: 'Non, en copie cachée', to: 'Oui, tous dans «\u00A0À\u00A0»' },
  attach: 'Pièces jointes',
  docx: 'Word',
  pdf: 'PDF',
  ics: 'Calendrier du programme',
  preview: 'Texte du courriel',
}

const way = {
  title: 'Comment\u00A0?',
  ways: {
    open: 'Ouvrir dans ma messagerie',
    save: 'Enregistrer pour plus tard',
    text: 'Copier vers un webmail',
  },
  hint: 'Mallette n’envoie rien elle-même\u00A0: vous relisez, puis vous envoyez.',
  manyToOpen: (count: number) =>
    `${count} brouillons s’ouvriront l’un après l’autre. Les enregistrer est souvent plus commode.`,
  confirm: {
    open: (count: number) => (count < 2 ? 'Ouvrir le brouillon' : `Ouvrir ${drafts(count)}`),
    save: (count: number) => (count < 2 ? 'Enregistrer le brouillon' : `Enregistrer ${drafts(count)}`),
    text: () => 'Préparer le texte',
  },
  runningMany: (count: number) => `Préparation de ${drafts(count)}…`,
}

const outcome = {
  title: 'C’est prêt',
  opened: (count: number, to: number) =>
    count < 2
      ? `Le brouillon est ouvert dans votre messagerie, pour ${people(to)}.`
      : `${count} brouillons sont ouverts dans votre messagerie, pour ${people(to)}.`,
  openedSome: (count: number, all: number) =>
    `${count} brouillons sur ${all} se sont ouverts. Enregistrez-les pour ouvrir vous-même les autres.`,
  saved: (count: number, to: number) =>
    count < 2
      ? `Le brouillon est enregistré, pour ${people(to)}.`
      : `${count} brouillons sont enregistrés dans un dossier zip, pour ${people(to)}.`,
  text: (to: number) => `Le texte est prêt à coller, pour ${people(to)}.`,
  logged: 'L’envoi est noté dans le suivi\u00A0: un rectificatif retrouvera les mêmes personnes.',
  followUp: 'Voir le suivi',
  close: 'Fermer',
  copySubject: 'Copier l’objet',
  copyText: 'Copier le texte',
  copyBatch: (index: number, count: number, to: number) =>
    count < 2
      ? `Copier les adresses (${people(to)})`
      : `Copier les adresses du courriel ${index} sur ${count} (${people(to)})`,
  bccRemark: 'Collez les adresses dans «\u00A0Cci\u00A0»\u00A0: les destinataires ne se verront pas.',
  copied: 'Copié.',
}

const troubles = {
  noProgram:
    'Aucune messagerie n’a ouvert le brouillon. Choisissez «\u00A0Enregistrer pour plus tard\u00A0», ou copiez le texte.',
  noRecipient: 'Personne à qui écrire\u00A0: choisissez une liste, un contact ou une adresse.',
  tooMany:
    'C’est trop de monde pour un seul envoi. Relevez le nombre de destinataires par courriel dans les réglages, ou coupez l’envoi en deux.',
  tooHeavy:
    'Les pièces jointes dépassent 18\u00A0Mo\u00A0: beaucoup de messageries les refuseraient. Retirez-en une.',
  listGone: 'Une des listes n’existe plus. Décochez-la, puis recommencez.',
  noDate: 'Aucun jour du programme n’a de date\u00A0: il n’y a rien à mettre dans un calendrier.',
  noEvent: 'Cette note n’a pas d’événement\u00A0: il n’y a rien à mettre dans un calendrier.',
  noHour: 'Cette étape n’a pas d’heure\u00A0: il n’y a rien à mettre dans un calendrier.',
  diskFull: 'Le disque est plein\u00A0: rien n’a été préparé. Libérez de la place, puis recommencez.',
  readOnly: 'Ce dossier n’accepte pas de fichier. Choisissez-en un autre.',
  other: 'Rien n’a pu être préparé. La note est intacte\u00A0; réessayez.',
}

export const distribution = {
  title: 'Envoyer',
  dialog: (note: string) => `Envoyer «\u00A0${note}\u00A0»`,
  draft:
    'Brouillon non diffusé\u00A0: la note n’a pas de copie de référence, et ce qui part peut encore changer.',
  unsaved: 'La note n’a pas pu être enregistrée\u00A0: rien n’a été préparé.',
  cancel: 'Annuler',
  menu,
  whom,
  plan,
  mail,
  way,
  outcome,
  troubles,
  cap: 'Destinataires par courriel',
  capHint:
    'Au-delà, un envoi est coupé en plusieurs courriels. Votre messagerie fixe la limite\u00A0: 100 convient souvent.',
  capWrong: 'Un nombre de 1 à 1\u00A0000.',
}

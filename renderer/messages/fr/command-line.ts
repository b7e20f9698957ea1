import { assertNever } from '../../../domain/assert-never.ts'
import type { InputFault } from '../../../domain/input-faults.ts'
import type { UnreadableReason } from '../../../domain/read-document.ts'

/** Why a field of a note file was refused, and what to write instead. */
function faultSentence(fault: InputFault): string {
  switch (fault.code) {
    case 'missing':
      return 'ce champ manque.'
    case 'not-text':
      return 'un texte entre guillemets est attendu.'
    case 'not-list':
      return 'une liste entre crochets est attendue.'
    case 'not-object':
      return 'un groupe de champs entre accolades est attendu.'
    case 'not-number':
      return 'un nombre entier est attendu.'
    case 'not-flag':
      return 'true ou false est attendu.'
    case 'not-valid':
      return 'cette valeur n’est pas acceptée.'
    case 'not-day':
      return 'ce n’est pas un jour du calendrier\u00A0; écrivez par exemple 2021-05-06.'
    case 'not-clock':
      return 'ce n’est pas une heure\u00A0; écrivez par exemple 09:30.'
    case 'not-id':
      return 'ce n’est pas un identifiant.'
    case 'not-mail':
      return 'ce n’est pas une adresse électronique.'
    case 'not-https':
      return 'ce n’est pas une adresse web sûre\u00A0; elle doit commencer par https://.'
    case 'not-link':
      return 'ce n’est pas un lien accepté\u00A0; il doit commencer par https:// ou mailto:.'
    case 'not-postal-code':
      return 'ce n’est pas un code postal\u00A0; écrivez cinq chiffres.'
    case 'unknown-field':
      return 'ce champ n’existe pas\u00A0; vérifiez son nom.'
    case 'not-one-of':
      return `cette valeur n’est pas prévue\u00A0; choisissez parmi ${fault.choices.map(choice => `«\u00A0${choice}\u00A0»`).join(', ')}.`
    case 'too-long':
      return `ce texte est trop long (${fault.maximum} caractères au plus).`
    case 'too-many':
      return `cette liste est trop longue (${fault.maximum} éléments au plus).`
    case 'too-large':
      return `ce nombre est trop grand (${fault.maximum} au plus).`
    case 'too-short':
      return 'ce texte ne peut pas être vide.'
    case 'too-few':
      return `cette liste est trop courte (${fault.minimum} élément au moins).`
    case 'too-small':
      return `ce nombre est trop petit (${fault.minimum} au moins).`
    default:
      return assertNever(fault)
  }
}

/** Why a document cannot be read back. */
const unreadableDocument: Record<UnreadableReason, string> = {
  'too-big': 'Ce document est trop gros.',
  bomb: 'Ce document se déploie en un volume démesuré\u00A0; il n’a pas été ouvert.',
  encrypted: 'Ce document est protégé par un mot de passe\u00A0; retirez-le dans Word, puis recommencez.',
  macros: 'Ce document contient des macros\u00A0; il n’a pas été ouvert. Enregistrez-le au format .docx.',
  'old-word': 'Ce document vient d’un ancien Word\u00A0; enregistrez-le au format .docx.',
  'not-a-document':
    'Ce fichier n’est ni un document Word (.docx), ni un document OpenDocument (.odt), ni un texte.',
  truncated: 'Ce document est incomplet.',
  damaged: 'Ce document est abîmé.',
}

const quoted = (text: string): string => (text === '' ? '(rien)' : `«\u00A0${text}\u00A0»`)

/** What the command line says. It speaks French only: programs read its exit code and its field names. */
export const commandLine = {
  usage: [
    'Usage\u00A0: npm run note -- <note.json | -> --out <fichier>',
    '        (fichier.docx, .pdf, .odt, .html, .txt, .eml ou .ics)',
    '        npm run note -- <note.json | -> --check',
    '        npm run note -- --read <document.docx | .odt | .txt> --out <note.json>',
    '        npm run note -- --schema',
  ].join('\n'),
  oneInput: 'Indiquez un seul fichier, ou - pour lire l’entrée standard.',
  nothingToDo: 'Indiquez --out <fichier> pour écrire la note, ou --check pour la vérifier.',
  unknownOption: (option: string) => `Option inconnue\u00A0: ${option}.`,
  unknownFormat: (formats: readonly string[]) =>
    `--out doit nommer un fichier ${formats.map(format => `.${format}`).join(', ')}.`,
  notJsonOut: 'Avec --read, --out doit nommer un fichier .json.',
  unreadable: 'Ce fichier ne peut pas être lu\u00A0: il n’existe pas, ou son accès est refusé.',
  unreadableDocument,
  tooBig: 'Ce fichier est trop gros pour une note (60 Mo au plus, images comprises).',
  notUtf8: 'Ce fichier n’est pas un texte UTF-8.',
  notJson: 'Ce fichier n’est pas du JSON bien formé.',
  notJsonAt: (line: number, column: number) =>
    `Ce fichier n’est pas du JSON bien formé\u00A0: ligne ${line}, colonne ${column}.`,
  notPicture: (field: string) =>
    `${field}.base64: ce n’est pas une image PNG ou JPEG entière, ou pas du type que dit mediaType.`,
  otherPicture: (field: string, id: string) =>
    `${field}.id: ce n’est pas l’empreinte SHA-256 de l’image\u00A0; écrivez ${id}.`,
  noCalendar: 'programme.days: aucun jour n’a de date\u00A0; il n’y a rien à mettre dans un calendrier.',
  noPress:
    'Le PDF est imprimé par le moteur de l’application\u00A0; lancez la commande par npm run note, qui le met en place.',
  notPrinted: 'Le PDF n’a pas pu être imprimé.',
  notWritten: 'La note n’a pas pu être écrite\u00A0: dossier absent, accès refusé ou disque plein.',
  unexpected: 'Mallette a rencontré une erreur imprévue\u00A0; aucun fichier n’a été écrit.',
  changed: (field: string, before: string, after: string) =>
    `${field === '' ? '(sans place)' : field}: ${quoted(before)} est devenu ${quoted(after)}.`,
  doubtful: (field: string, value: string) => `${field}: à vérifier\u00A0: ${quoted(value)}.`,
  fault: (fault: InputFault) => `${fault.field === '' ? '(fichier)' : fault.field}: ${faultSentence(fault)}`,
  more: (count: number) => `… et ${count} autres.`,
}

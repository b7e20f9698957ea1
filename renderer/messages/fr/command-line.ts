import { assertNever } from '../../../domain/assert-never.ts'
import type { InputFault } from '../../../domain/input-faults.ts'

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

/** What the command line says. It speaks French only: programs read its exit code and its field names. */
export const commandLine = {
  usage: [
    'Usage\u00A0: npm run note -- <fichier.json | -> --out <fichier.docx>',
    '        npm run note -- <fichier.json | -> --check',
    '        npm run note -- --schema',
  ].join('\n'),
  oneInput: 'Indiquez un seul fichier, ou - pour lire l’entrée standard.',
  nothingToDo: 'Indiquez --out <fichier.docx> pour écrire la note, ou --check pour la vérifier.',
  unknownOption: (option: string) => `Option inconnue\u00A0: ${option}.`,
  notWord: '--out doit nommer un fichier .docx.',
  unreadable: 'Ce fichier ne peut pas être lu\u00A0: il n’existe pas, ou son accès est refusé.',
  tooBig: 'Ce fichier est trop gros pour une note (2 Mo au plus).',
  notUtf8: 'Ce fichier n’est pas un texte UTF-8.',
  notJson: 'Ce fichier n’est pas du JSON bien formé.',
  notJsonAt: (line: number, column: number) =>
    `Ce fichier n’est pas du JSON bien formé\u00A0: ligne ${line}, colonne ${column}.`,
  notWritten: 'La note n’a pas pu être écrite\u00A0: dossier absent, accès refusé ou disque plein.',
  unexpected: 'Mallette a rencontré une erreur imprévue\u00A0; aucun fichier n’a été écrit.',
  fault: (fault: InputFault) => `${fault.field === '' ? '(fichier)' : fault.field}: ${faultSentence(fault)}`,
  more: (count: number) => `… et ${count} autres.`,
}

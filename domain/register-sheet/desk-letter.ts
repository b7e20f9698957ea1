import { agree } from '../french/agreement.ts'
import { nbsp } from '../french/spaces.ts'
import { countedPeople, daysOf, peopleOfSheet, type SheetRequest, sheetHead } from '../register-sheet.ts'

/** The mail that takes a sheet to its desk: plain text, lines ended by `\n`. Nobody is named in it. */
export function deskLetter(request: SheetRequest): { readonly subject: string; readonly text: string } {
  const { title, lines } = sheetHead({ ...request, desk: null })
  const count = peopleOfSheet(request).length
  // Without the count, which the first sentence says.
  const about = [title, ...lines.slice(0, -1)].filter(line => line !== '')
  const who = agree(count, {
    one: 'la demande de la personne qui souhaite une accréditation presse',
    many: `la liste des ${countedPeople(count)} qui demandent une accréditation presse`,
  })
  const answer = agree(count, {
    one: 'Pourriez-vous nous indiquer si cette accréditation est accordée',
    many: 'Pourriez-vous nous indiquer, pour chacune d’elles, si l’accréditation est accordée',
  })
  const paragraphs = [
    'Bonjour,',
    `Vous trouverez ci-joint ${who} pour${nbsp}:`,
    about.join('\n'),
    `${answer}${nbsp}?`,
    'Cette liste contient des données personnelles, transmises pour le seul contrôle des accès. Merci de la détruire après l’événement.',
    'Bien cordialement,',
  ]
  const days = daysOf(request)
  const subject = ['Demandes d’accréditation presse', title].filter(part => part !== '').join(' – ')
  // In brackets it is the middle of a sentence.
  const when = days.charAt(0).toLocaleLowerCase('fr') + days.slice(1)
  return {
    subject: days === '' ? subject : `${subject} (${when})`,
    text: `${paragraphs.filter(paragraph => paragraph !== '').join('\n\n')}\n`,
  }
}

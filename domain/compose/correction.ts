import { dateWithoutWeekday } from '../french/dates.ts'
import type { Correction, NoteKind } from '../press-note.ts'
import { bareNumber } from './end-marks.ts'

type Names = { readonly this: string; readonly the: string; readonly previous: string }

/** What a note calls itself and the one before it, as their gender asks. */
const names: Record<NoteKind, Names> = {
  'note-aux-redactions': { this: 'cette note', the: 'la note', previous: 'la note précédente' },
  communique: { this: 'ce communiqué', the: 'le communiqué', previous: 'le communiqué précédent' },
  invitation: { this: 'cette invitation', the: 'l’invitation', previous: 'l’invitation précédente' },
  agenda: { this: 'cet agenda', the: 'l’agenda', previous: 'l’agenda précédent' },
  'point-presse': { this: 'cette annonce', the: 'l’annonce', previous: 'l’annonce précédente' },
  dossier: { this: 'ce dossier', the: 'le dossier', previous: 'le dossier précédent' },
}

const verbs: Record<Correction['effect'], string> = {
  updates: 'met à jour',
  corrects: 'corrige',
  'cancels-and-replaces': 'annule et remplace',
  cancels: 'annule',
}

/** « la note », « le communiqué »: what a note of this kind is called in a sentence. */
export const nounOf = (kind: NoteKind): string => names[kind].the

/** « cette note annule et remplace la note n° 961 du 1er mai 2021 », the capital left to the page. */
export function correctionSentence({ effect, number, day }: Correction, kind: NoteKind): string {
  const { this: subject, the, previous } = names[kind]
  const bare = bareNumber(number)
  const which = bare === '' ? previous : `${the} n°\u00A0${bare}`
  const sentence = `${subject} ${verbs[effect]} ${which}${day === '' ? '' : ` du ${dateWithoutWeekday(day)}`}`
  return effect === 'corrects' ? `Rectificatif\u00A0: ${sentence}` : sentence
}

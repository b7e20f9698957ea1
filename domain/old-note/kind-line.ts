import { foldLetters } from '../contact-search/fold.ts'
import type { NoteKind } from '../press-note.ts'

/** What each kind is called at the head of a note, without accents; the longest first. */
const names: readonly (readonly [NoteKind, RegExp])[] = [
  [
    'note-aux-redactions',
    /^note (?:a l[’']attention des|aux?|pour les) (?:redactions?|medias?|journalistes|presse)/,
  ],
  ['note-aux-redactions', /^note (?:de |a la )?presse(?=[\s:–—.,-]|$)/],
  [
    'note-aux-redactions',
    /^(?:avis|information) (?:a la presse|aux (?:medias|redactions|journalistes)|presse)/,
  ],
  ['point-presse', /^(?:annonce (?:de |d[’']un )?|avis de )?point(?: de)? presse(?=[\s:–—.,-]|$)/],
  ['point-presse', /^(?:annonce (?:de |d[’']une )?|avis de )?conference de presse(?=[\s:–—.,-]|$)/],
  [
    'invitation',
    /^(?:carton d[’'])?invitation(?: (?:de |a la |a |aux? )?(?:la )?(?:presse|medias|journalistes))?(?=[\s:–—.,-]|$)/,
  ],
  [
    'agenda',
    /^(?:l[’'])?agenda(?: (?:previsionnel|hebdomadaire|public|ministeriel|officiel|de la semaine|presse))*(?=[\s:–—.,-]|$)/,
  ],
  ['dossier', /^dossier de presse/],
  ['communique', /^communiques?(?: (?:de |a la )?presse)?(?: (?:commun|conjoint))?(?=[\s:–—.,-]|$)/],
]

const before =
  /^(?:(?:rectificatif|erratum|mise a jour|actualisation|annulation|annule|report|urgent|rappel|embargo|projet de)\s*[:–—-]?\s*)?/

export type KindLine = { readonly kind: NoteKind; readonly before: string; readonly rest: string }

/**
 * The kind that a line announces, what stands before it (« RECTIFICATIF – ») and what follows (« n° 45 », « – 5 mai »).
 * Null for a sentence that only begins like one.
 */
export function kindLine(text: string): KindLine | null {
  const folded = foldLetters(text)
  // Folding must keep places for the rest to be cut off.
  if (folded.length !== text.length || text.length > 200) return null
  const lead = before.exec(folded)?.[0].length ?? 0
  for (const [kind, form] of names) {
    const match = form.exec(folded.slice(lead))
    if (match === null) continue
    const rest = text.slice(lead + match[0].length).trim()
    // « Invitation à la visite de… » is a title; « Agenda de Mme X » goes on with whose it is.
    const isTitle =
      rest === '' ||
      /^(?:[:–—.,|(-]|n\s?[°º]|du \d|de (?:la |M|\p{Lu})|d[ue]s? (?:gouvernement|ministres?|premier))/iu.test(
        rest,
      ) ||
      text.slice(lead, lead + match[0].length) === text.slice(lead, lead + match[0].length).toUpperCase()
    if (!isTitle) return null
    return {
      kind,
      before: text.slice(0, lead).replace(/[\s:–—-]+$/u, ''),
      rest: rest.replace(/^[\s:–—.,|-]+/u, ''),
    }
  }
  return null
}

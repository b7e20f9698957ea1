import { isVerbatim, verbatimSpans } from './verbatim.ts'

/**
 * A stretch that stands for words still to come, in UTF-16 units. A dead one can never be meant (« XX », « lorem ») ;
 * the others may, with the reader told so (« lieu à préciser »).
 */
export type Placeholder = { readonly from: number; readonly to: number; readonly isDead: boolean }

const alone = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`

const dead = [
  // « XX », « 06 XX XX XX XX », « XXX »; the twentieth century and the size stay: « XXe siècle », « XXL »
  alone('(?:[xX]{2}(?:[ \\u00A0./h:-]{1,3}[xX]{2})*|[xX]{3,})'),
  alone(`[xX]{2} ?[hH] ?[xX]{2}`),
  alone('[àÀaA] (?:compléter|remplir|rédiger|renseigner|corriger|vérifier|valider|mettre à jour)'),
  alone('(?:TODO|TBC|TBD|FIXME|lorem ipsum|blabla(?:bla)?)'),
  '\\?{3,}|_{3,}|\\.{5,}|…{2,}',
  // « [Nom] », « <date> », « {ville} »
  '[[<{](?:[Nn]om|[Pp]rénom|[Ll]ieu|[Dd]ate|[Hh]eure|[Tt]itre|[Mm]inistre|[Vv]ille|[Cc]ommune|[Ff]onction|[Aa]dresse|[Tt]exte|[Cc]itation|[Àà] [^\\]>}]{1,40}|…|\\.\\.\\.)[^\\]>}]{0,40}[\\]>}]',
]
const open = [
  alone('[àÀ] (?:préciser|confirmer|déterminer|définir|venir(?= ?(?:[)\\].;,]|$)))'),
  '\\[(?:…|\\.{3})\\]',
]

const placeholder = new RegExp(`(?<dead>${dead.join('|')})|(?<open>${open.join('|')})`, 'gu')
// Most texts have nothing of the kind: one look at a few letters spares them the rest.
const mayHold = /[xX]{2}|[àÀaA] |\?\?\?|___|\.{5}|……|[[<{]|TODO|TBC|TBD|FIXME|lorem|blabla/u

/** The placeholders of a text, in their order. Links and addresses are left out. */
export function placeholders(text: string): Placeholder[] {
  if (!mayHold.test(text)) return []
  const verbatim = verbatimSpans(text)
  return Array.from(text.matchAll(placeholder), match => ({
    from: match.index,
    to: match.index + match[0].length,
    isDead: match.groups?.['dead'] !== undefined,
  })).filter(({ from }) => !isVerbatim(verbatim, from))
}

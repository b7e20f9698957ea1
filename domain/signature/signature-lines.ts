import { foldText } from '../contact-search/fold.ts'

/** Words that close a message, folded: the signature starts below them. */
const closings =
  /^(?:(?:bien |tres |tres bien |plus )?cordialement|bien (?:a vous|a toi|amicalement|sincerement)|(?:tres )?(?:belle|bonne) (?:journee|soiree|reception|semaine)|sinceres? salutations|salutations(?: distinguees)?|merci(?: d avance| par avance| beaucoup)?|amicalement|confraternellement|a bientot|respectueusement|(?:best|kind|warm) regards|regards|best|sincerely|yours (?:truly|sincerely)|cheers|thanks|thank you|envoye de(?:puis)? mon .*|sent from my .*|telecharger outlook pour .*|get outlook for .*)$/

/** How notices of confidentiality and pleas for trees begin, folded. A notice runs to the next empty line. */
const noticeStart =
  /^(?:avertissement|disclaimer|confidentialite|confidentiality|confidential|ce (?:message|courriel|mail|e mail)|cet e ?mail|le present (?:message|courriel)|les informations contenues|the information (?:contained|in)|this (?:message|e ?mail|communication)|si vous (?:n etes pas|avez recu)|if you (?:are not|have received)|(?:p )?(?:avant d imprimer|n imprimez|pensez a l environnement|pensons a l environnement|afin de (?:respecter|contribuer)|preservons l environnement|please (?:consider|think)|before printing)|merci de (?:penser|n imprimer)|conformement (?:a la loi|au reglement|au rgpd)|in accordance with)\b/

/**
 * The lines of a pasted mail that belong to its signature, without closing words and legal notices; and the lines
 * of the message above it, which are kept apart.
 */
export function signatureLines(text: string): { above: readonly string[]; lines: readonly string[] } {
  const lines = withoutNotices(
    text
      .normalize('NFC')
      .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
      .map(plainSpaces),
  )
  const ends = lines.map(line => /^\s*--+\s*$/.test(line) || closings.test(foldText(line)))
  const start = ends.lastIndexOf(true) + 1
  const hasMore = lines.slice(start).some(line => line.trim() !== '')
  const from = hasMore ? start : 0
  const isKept = (line: string) => line !== '' && !closings.test(foldText(line)) && /[\p{L}\p{N}]/u.test(line)
  return { above: lines.slice(0, from).filter(isKept), lines: lines.slice(from).filter(isKept) }
}

/** Cuts a line where its columns or its separators are: « Journaliste | Le Progrès », « A  •  B ». */
export const piecesOf = (line: string): readonly string[] =>
  line
    .split(/\s*(?:[|¦•·●▪◆■►▶›»]|\t| {3,}|\s(?:[-–—]+|\/\/?|::|~)\s)\s*/u)
    .map(withoutOrnaments)
    .filter(piece => /[\p{L}\p{N}]/u.test(piece))

/** Without the signs, icons and stray punctuation at both ends; « (elle) » keeps its brackets. */
export const withoutOrnaments = (piece: string): string =>
  piece.replace(/^[^\p{L}\p{N}«“"(@+]+|[^\p{L}\p{N}»”").!?…]+$/gu, '').trim()

/** Tabs stay: they part columns. What nobody sees goes. */
const plainSpaces = (line: string): string =>
  line
    .replace(/\p{Cf}|\uFE0F/gu, '')
    .replace(/[^\S\t]/gu, ' ')
    .replace(/[\p{Cc}]/gu, sign => (sign === '\t' ? sign : ' '))
    .replace(/^[ >*_]+|[ *_]+$/gu, '')

function withoutNotices(lines: readonly string[]): readonly string[] {
  let isNotice = false
  return lines.filter(line => {
    if (line.trim() === '') isNotice = false
    else if (noticeStart.test(foldText(line))) isNotice = true
    return !isNotice
  })
}

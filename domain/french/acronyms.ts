/**
 * Acronyms that readers of a French newsroom know without being told. Short on purpose: what only a ministry knows is
 * not here.
 */
const commonAcronyms = `
  AFP ADN AMP ANPE AOC AOP ARN ARS ARTE ASSEDIC BAFA BBC BCE BD BEP BFM BFMTV BNF BPI BTP BTS BUT CAC CAF CAP CD CDD CDI
  CDP CE CEA CEE CEDEX CEO CFA CFDT CFTC CGC CGT CHR CHRU CHU CIO CM CNAM CNEWS CNIL CNRS CO2 COP COVID CP CPAM CPE CRS
  CSA CSG CSP CV DAB DJ DOM DROM DUT DVD EDF EHPAD ENA ENS EPCI ESAT ETA ETI EU EURL EUR FAQ FBI FEDER FIFA FM FMI FO FR
  FSU G7 G8 G20 GAFA GIEC GIGN GPS HDI HLM HT IA IBAN IFOP INA INSEE INSEP INSERM ISF IUT IVG JO JT LCI LCP LED LEP LGBT
  LGV LP LREM MEDEF MJC NASA OGM OMC OMS ONG ONU OPEP ORL OTAN OVNI PACA PACS PC PDF PDG PIB PIN PME PMI PMU PS PTT
  QCM QG QR RATP RDV RER RFI RG RH RIB RMC RMI RN RSA RSE RSVP RTL RTT SA SAMU SARL SAS SDF SDIS SFR SIDA SIREN SIRET
  SMIC SMS SNCF SOS SP SPA SRAS SUV TER TF1 TGV TIC TNT TOM TPE TTC TV TVA UE UEFA UFC UHT UK ULM UMP UNESCO UNICEF
  UNSA URSSAF URL USA USB UV VAE VIP VO VTC VTT WC WWF ZAC ZEP ZFE ZI ZUP
`
const common = new Set(commonAcronyms.trim().split(/\s+/u))

/** An acronym where it stands in a text; UTF-16 units. */
export type AcronymMention = { readonly from: number; readonly to: number; readonly acronym: string }

const acronym = /(?<![\p{L}\p{N}@#/._-])\p{Lu}{2,6}\d?(?![\p{L}\p{N}_@/]|[’']\p{Lu}|[.-]\p{L})/gu
const roman = /^[IVXLC]+$/u
/** « NOTE AUX RÉDACTIONS », « Agnès PANNIER-RUNACHER »: capitals for show, beside other words in capitals. */
const besideCapitals = /\p{Lu}{2,}[ \u00A0’'-]$/u
const beforeCapitals = /^[ \u00A0’'-]\p{Lu}{2,}/u
/** « 77127 LYON »: a commune after its postal code. */
const afterCode = /\d{5}[ \u00A0]$/u

/** The acronyms of a text that are not common knowledge, in their order. */
export function acronymsIn(text: string): AcronymMention[] {
  return Array.from(text.matchAll(acronym), match => ({ from: match.index, acronym: match[0] }))
    .filter(({ from, acronym: word }) => {
      const before = text.slice(Math.max(0, from - 8), from)
      const after = text.slice(from + word.length, from + word.length + 8)
      const isShow = besideCapitals.test(before) || beforeCapitals.test(after) || afterCode.test(before)
      return !isShow && !common.has(word) && !roman.test(word)
    })
    .map(({ from, acronym: word }) => ({ from, to: from + word.length, acronym: word }))
}

const wordStart = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu
const initialsOf = (words: string): string =>
  Array.from(words.normalize('NFD').replace(/\p{M}/gu, '').matchAll(wordStart), ([letter]) => letter)
    .join('')
    .toUpperCase()

/** Whether the letters are met one after the other in that order; small words between them do not count. */
function isSpelledBy(letters: string, initials: string): boolean {
  let found = 0
  for (const initial of initials) if (initial === letters[found]) found += 1
  return found === letters.length
}

const reach = 160

/**
 * Whether the words around an acronym say what it stands for: « appel à manifestation d’intérêt (AMI) », « AMI (appel
 * à manifestation d’intérêt) », « l’AMI, appel à… ». Letters taken inside a word (INSERM) are forgiven in brackets.
 */
export function isExplained(text: string, { from, to, acronym: word }: AcronymMention): boolean {
  const before = text.slice(Math.max(0, from - reach), from)
  const after = text.slice(to, to + reach)
  const isInBrackets = /[(«]\s?$/u.test(before) && /^\s?[)»]/u.test(after)
  const letters = word.replace(/\d/gu, '')
  if (isInBrackets) {
    const initials = initialsOf(before)
    return isSpelledBy(letters, initials) || initials.includes(letters.charAt(0))
  }
  const gloss = /^[ \u00A0]\((?<words>[^)]{6,})\)|^(?:,|[ \u00A0][:–-])[ \u00A0](?<words2>[^.;]{6,})/u.exec(
    after,
  )
  return isSpelledBy(letters, initialsOf(gloss?.groups?.['words'] ?? gloss?.groups?.['words2'] ?? ''))
}

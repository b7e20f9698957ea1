import { foldText } from '../contact-search/fold.ts'
import { isMailAddress } from '../link.ts'
import { cleanMail } from '../mail-slips.ts'
import { readPhone } from '../phone.ts'

export type LabelledPhone = { readonly label: string; readonly number: string }

/** What was found in the lines, and the lines without it. */
export type Taken<Found> = { readonly found: readonly Found[]; readonly lines: readonly string[] }

// A number of the French plan in pairs or in threes, one with a calling code, an extension after either.
const phoneForm =
  /(?<![\p{L}\p{N}+])(?:(?:\(?(?:\+|00) ?33\)?[ .]?(?:\(0\))?[ .]?0?|0)[1-9](?:[ .–-]{0,3}\d\d){4}|0[ .]?8\d\d(?:[ .]?\d{3}){2}|\(?(?:\+|00)[1-9]\d{0,2}\)?(?:[ .()–-]{0,2}\d{1,4}){2,6})(?:[ ,]*(?:poste|ext\.?)[ .:]*\d{1,6})?(?!\d)/giu

/** Overseas collectivities number in six or eight digits, with nothing before. */
const localForm = /(?<![\p{L}\p{N}+] ?)\d\d(?:[ .]?\d\d){2,3}(?![ .]?\d)/gu

const shortForm = /(?<=\b(?:tél|tel|téléphone|standard|phone)[ .:]{1,3})(?:3\d{3}|3\d \d\d)(?!\s?\d)/giu

const labelWord =
  /^(?:t|tel|tele|tels|telephone|telephonique|phone|p|ph|port|portable|m|mob|mobile|gsm|cell|cellphone|whatsapp|signal|telegram|sms|f|fax|telecopie|telecopieur|s|std|standard|accueil|switchboard|d|direct|directe|ligne|line|l|fixe|b|bur|bureau|office|o|work|pro|prof|professionnel|personnel|perso|home|domicile|redaction|newsroom|desk|astreinte|permanence|urgence|presse|press|no|n|numero|number|et|ou|and|or)$/

const labelTexts: readonly (readonly [RegExp, string])[] = [
  [/\bwhatsapp\b/, 'WhatsApp'],
  [/\bsignal\b/, 'Signal'],
  [/\b(?:f|fax|telecop\w+)\b/, 'fax'],
  [/\b(?:port|portable|m|mob|mobile|gsm|cell|cellphone|sms)\b/, 'mobile'],
  [/\b(?:s|std|standard|accueil|switchboard)\b/, 'standard'],
  [/\bastreinte\b/, 'astreinte'],
  [/\b(?:permanence|urgence)\b/, 'permanence'],
  [/\b(?:redaction|newsroom|desk)\b/, 'rédaction'],
  [/\b(?:presse|press)\b/, 'presse'],
  [/\b(?:d|direct|directe|ligne|line|ld)\b/, 'direct'],
  [/\b(?:home|domicile)\b/, 'domicile'],
  [/\b(?:fixe)\b/, 'fixe'],
  [/\b(?:b|bur|bureau|office|o|work)\b/, 'bureau'],
]

/** Telephone numbers with what they are called: « P. », « 📱 », « Ligne directe : », « (standard) ». */
export function takePhones(lines: readonly string[], country: string): Taken<LabelledPhone> {
  const found: LabelledPhone[] = []
  const rest = lines.map(line => {
    let left = ''
    let from = 0
    for (const match of numbersIn(line, country)) {
      const { number, isRead } = readPhone(match[0], country)
      const end = match.index + match[0].length
      const before = labelBefore(line.slice(from, match.index))
      if (match.index < from || (!isRead && before.label === '')) continue
      const after = /^\s*\(([^()]*)\)/u.exec(line.slice(end))
      const isAfter = before.label === '' && after !== null && isLabel(after[1] ?? '')
      found.push({ label: labelText(isAfter ? (after[1] ?? '') : before.label, number), number })
      left += `${before.rest} | `
      from = end + (isAfter ? after[0].length : 0)
    }
    return left + line.slice(from)
  })
  // The fax is no way to reach anybody in a hurry.
  const faxes = found.filter(({ label }) => label === 'fax')
  return { found: [...found.filter(({ label }) => label !== 'fax'), ...faxes], lines: rest }
}

const numbersIn = (line: string, country: string): readonly RegExpExecArray[] =>
  [phoneForm, shortForm, ...(country === 'FR' ? [] : [localForm])]
    .flatMap(form => [...line.matchAll(form)])
    .sort((one, other) => one.index - other.index)

const mailForm = /(?:mailto:)?[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}.-]+\.\p{L}{2,}(?:\?subject=\S*)?/giu
const mailLabel =
  /(?:^|[\s|•·/–—(-])(?:adresse\s)?(?:e-?mails?|mails?|m[ée]ls?|courriels?|mail to|e|@)\s?[:.]?\s*[<([]?$/iu

export function takeMails(lines: readonly string[]): Taken<string> {
  const found: string[] = []
  const rest = lines.map(line => {
    let left = ''
    let from = 0
    for (const match of line.matchAll(mailForm)) {
      const address = cleanMail(match[0].replace(/\s/gu, ''))
      if (!isMailAddress(address)) continue
      if (!found.some(known => known.toLowerCase() === address.toLowerCase())) found.push(address)
      left += `${line.slice(from, match.index).replace(mailLabel, '')} | `
      from = match.index + match[0].length
    }
    return left + line.slice(from)
  })
  return { found, lines: rest }
}

/** The label at the end of what stands before a number, icons and punctuation apart; and what is no label. */
function labelBefore(text: string): { label: string; rest: string } {
  const cut = /^(.*(?:[|•·\t,;]|\s[-–—/]\s|\s{3}))?([^|•·\t,;]*)$/su.exec(text)
  const last = cut?.[2] ?? ''
  if (isLabel(last)) return { label: last, rest: cut?.[1] ?? '' }
  const tail = /^(.*\s)?([\p{L}.]+)\s*:?\s*$/su.exec(text)
  const word = tail?.[2] ?? ''
  return isLabel(word) && (word.length > 2 || text.endsWith(': '))
    ? { label: word, rest: tail?.[1] ?? '' }
    : { label: labelIcon(text), rest: text }
}

const isLabel = (text: string): boolean => {
  const words = foldText(text)
  return words.split(' ').every(word => labelWord.test(word)) || (words === '' && labelIcon(text) !== '')
}

const labelIcon = (text: string): string =>
  /(?:📱|📲|🤳)\s*:?\s*$/u.test(text) ? 'mobile' : /(?:📠)\s*:?\s*$/u.test(text) ? 'fax' : ''

function labelText(label: string, number: string): string {
  const words = foldText(label)
  if (/\bt(?:el\w*)?\b.*\bfax\b/.test(words)) return ''
  const told = labelTexts.find(([form]) => form.test(words))?.[1]
  if (told !== undefined) return told
  return /^\+33[67]|^\+(?:262|590|594|596)6/.test(number) ? 'mobile' : ''
}

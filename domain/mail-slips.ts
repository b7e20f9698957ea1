import { isMailAddress } from './link.ts'

/** Domains of the mailboxes that people in France have at home, most frequent first. */
const knownDomains = [
  'gmail.com',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'hotmail.fr',
  'hotmail.com',
  'yahoo.fr',
  'yahoo.com',
  'outlook.fr',
  'outlook.com',
  'sfr.fr',
  'laposte.net',
  'live.fr',
  'live.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'bbox.fr',
  'neuf.fr',
  'numericable.fr',
  'club-internet.fr',
  'aol.com',
  'gmx.fr',
  'gmx.com',
  'protonmail.com',
  'proton.me',
  'googlemail.com',
] as const

/** Real domains that look like a slip of a known one. */
const trueNeighbours = new Set([
  'gmx.net',
  'gmx.de',
  'mail.com',
  'email.com',
  'ymail.com',
  'free.com',
  'sfr.net',
  'orange.com',
  'live.be',
  'live.ca',
  'hotmail.be',
  'hotmail.it',
  'hotmail.es',
  'hotmail.de',
  'hotmail.ca',
  'outlook.be',
  'outlook.es',
  'outlook.it',
  'outlook.de',
  'yahoo.ca',
  'yahoo.it',
  'yahoo.es',
  'yahoo.de',
  'proton.fr',
  'pm.me',
  'ma.com',
  'e.com',
])

/** Endings that do not exist, or hardly, and stand for another where a French hand typed them. */
const endingSlips: Record<string, string> = {
  f: 'fr',
  frr: 'fr',
  ffr: 'fr',
  fe: 'fr',
  ft: 'fr',
  rf: 'fr',
  dr: 'fr',
  comm: 'com',
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  om: 'com',
  nte: 'net',
  ner: 'net',
  ent: 'net',
  rog: 'org',
  ogr: 'org',
}

/**
 * The address inside what was pasted: « Nom <a@b.fr> », `mailto:a@b.fr?subject=…`, (a@b.fr), a@b.fr; — what is
 * around it goes, nothing inside is changed. Text that holds no address comes back trimmed.
 */
export function cleanMail(text: string): string {
  const plain = text.replace(/[\p{Cf}\p{Cc}]/gu, ' ').trim()
  const bracketed = /<\s*([^<>]*@[^<>]*)>/u.exec(plain)?.[1] ?? plain
  return bracketed
    .trim()
    .replace(/^(?:mailto|smtp)\s*:\s*/iu, '')
    .replace(/\?(?:subject|body|cc|bcc)=.*$/iu, '')
    .replace(/^[\s"'«“”’(<[,;:]+|[\s"'»“”’)>\].,;:]+$/gu, '')
}

/**
 * The address that was likely meant, where this one has a usual typing slip: gmial.com, hotmail.fe, orange.f, a
 * comma for a dot, two dots, a space, an accent, a missing @. Null where nothing looks wrong or where nothing
 * better is in sight. It is a proposal: whoever shows it changes nothing by herself.
 */
export function mailSlip(address: string): string | null {
  const meant = corrected(address)
  return meant !== address.trim() && isMailAddress(meant) ? meant : null
}

function corrected(address: string): string {
  const tidy = tidied(address)
  const whole = tidy.includes('@') ? tidy : withAt(tidy)
  const at = whole.lastIndexOf('@')
  if (at < 1) return whole
  const local = whole
    .slice(0, at)
    .replaceAll('@', '')
    .replace(/^\.|\.$/g, '')
  // Accents are allowed in addresses since RFC 6531, and no newsroom has one: each is a slip of the hand.
  return `${withoutAccents(local)}@${meantDomain(withoutAccents(whole.slice(at + 1)))}`
}

const tidied = (address: string): string =>
  cleanMail(address)
    .replace(/\s*(?:\(at\)|\[at\]|\(a\)| arobase )\s*/giu, '@')
    .replace(/\s+/gu, '')
    .replace(/@{2,}/g, '@')
    .replace(/[,;]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.?@\.?/g, '@')

/** « jean.dupontgmail.com » was to be « jean.dupont@gmail.com »; a 2 or an & stands where @ is on the key. */
function withAt(text: string): string {
  const domain = knownDomains.find(known => text.toLowerCase().endsWith(known) && text.length > known.length)
  if (domain === undefined) return text
  const local = text.slice(0, -domain.length).replace(/[.&#]$/, '')
  return `${local}@${domain}`
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

function meantDomain(typed: string): string {
  const domain = typed.toLowerCase().replace(/^www\./, '')
  if (isKnown(domain)) return domain === typed.toLowerCase() ? typed : domain
  const ended = withEnding(domain)
  if (isKnown(ended)) return ended
  // Short names have neighbours that exist (free.fr, fred.fr): one slip is looked for in longer ones only.
  const near = knownDomains.find(
    known => known.indexOf('.') >= 5 && (isOneSlip(ended, known) || ended === known.replace('.', '')),
  )
  return near ?? (ended === typed.toLowerCase() ? typed : ended)
}

const isKnown = (domain: string): boolean =>
  trueNeighbours.has(domain) || knownDomains.some(known => known === domain)

/** The ending put right: « .f », « .con »; « orangefr » and « gmail » get the one that they lack. */
function withEnding(domain: string): string {
  const dot = domain.lastIndexOf('.')
  if (dot < 0) {
    return (
      knownDomains.find(known => known.replace('.', '') === domain || known.split('.')[0] === domain) ??
      domain
    )
  }
  const ending = endingSlips[domain.slice(dot + 1)]
  return ending === undefined ? domain : `${domain.slice(0, dot)}.${ending}`
}

/** Whether one letter too many, too few, another one, or two swapped make the difference. */
function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start += 1
  const [t, m] = [typed.slice(start), meant.slice(start)]
  if (t === m) return false
  const isSwapped = t[0] === m[1] && t[1] === m[0] && t.slice(2) === m.slice(2)
  return isSwapped || t.slice(1) === m.slice(1) || t.slice(1) === m || t === m.slice(1)
}

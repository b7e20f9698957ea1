import { isMailAddress } from '../link.ts'
import { cleanMail, mailSlip } from '../mail-slips.ts'

export type CellMail = { readonly label: string; readonly address: string }

export type MailCell = {
  readonly mails: readonly CellMail[]
  /** What could not be read as an address, or stands beside several. */
  readonly left: readonly string[]
  /** Whether an address has the look of a typing slip. */
  readonly isDoubtful: boolean
}

const longestLabel = 60

/**
 * Reads the addresses of a cell: several with `;`, `,`, `/`, a space or « ou » between them, « Jean <jean@…> »,
 * (at) for @. Words beside a single address are its label.
 */
export function readMailCell(text: string, label: string): MailCell {
  if (isMailAddress(text)) return { mails: [{ label, address: text }], left: [], isDoubtful: hasSlip(text) }
  const typed = text.replace(/\s*(?:\(at\)|\[at\]|\(a\)|\[a\])\s*/giu, '@')
  const parts = typed
    .split(/[\s;,|/<>()]+|:::/u)
    .map(part => cleanMail(part))
    .filter(part => part !== '')
  const addresses = parts.filter(isMailAddress)
  const others = parts.filter(part => !isMailAddress(part) && !isJoint(part))
  const beside = others.join(' ')
  const isLabel = addresses.length === 1 && !beside.includes('@') && beside.length <= longestLabel
  return {
    mails: addresses.map(address => ({ label: isLabel && beside !== '' ? beside : label, address })),
    left: isLabel || beside === '' ? [] : [addresses.length === 0 ? text.trim() : beside],
    isDoubtful: addresses.some(hasSlip),
  }
}

const plainLocal = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i

/** Domains that have been looked at: a large file has few of them, and looking takes as long as all the rest. */
const seen = new Map<string, boolean>()
const mostSeen = 10_000

function hasSlip(address: string): boolean {
  const at = address.lastIndexOf('@')
  if (!plainLocal.test(address.slice(0, at))) return mailSlip(address) !== null
  const domain = address.slice(at)
  const known = seen.get(domain)
  if (known !== undefined) return known
  const isSlip = mailSlip(address) !== null
  if (seen.size < mostSeen) seen.set(domain, isSlip)
  return isSlip
}

/** Words between addresses that say nothing of their own. */
const isJoint = (part: string): boolean => /^(?:ou|et|or|and|mail|e-?mail|:|-|–)$/iu.test(part)

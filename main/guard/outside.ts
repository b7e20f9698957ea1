import { isMailAddress } from '../../domain/link.ts'

/** Windows refuses to open longer addresses; real ones are far shorter. */
const longestAddress = 2_000

/** C0 and C1 controls, spaces and separators: an address that holds one was made to be read in two ways. */
const notInAddress = /[\p{Cc}\p{Cf}\p{Z}]/u

/**
 * The address that may be handed to the machine's browser or mail program, written anew from what was
 * understood, or null. Lets out https: without credentials, and mailto: with addresses, a subject and a body.
 */
export function outsideAddress(text: string): string | null {
  if (text.length > longestAddress || notInAddress.test(text)) return null
  try {
    const address = new URL(text)
    if (address.protocol === 'https:') return plainSite(address)
    if (address.protocol === 'mailto:') return plainMail(address)
    return null
  } catch {
    return null
  }
}

function plainSite(address: URL): string | null {
  const bare = address.username === '' && address.password === '' && address.hostname !== ''
  return bare && address.href.length <= longestAddress ? address.href : null
}

/**
 * Mail programs take any header from a mailto: link, among them Bcc and attachments of local files: only
 * addresses, subject and body are kept, and one unknown header refuses the link.
 */
function plainMail(address: URL): string | null {
  const recipients = address.pathname.split(',').map(recipient => decodeURIComponent(recipient))
  if (!recipients.every(isMailAddress)) return null
  const fields: string[] = []
  for (const [name, value] of mailFields(address.search)) {
    const known = name === 'body' || (name === 'subject' && !/\p{Cc}/u.test(value))
    if (!known || fields.some(field => field.startsWith(`${name}=`))) return null
    fields.push(`${name}=${encodeURIComponent(value)}`)
  }
  const mail = `mailto:${recipients.map(encodeURIComponent).join(',').replaceAll('%40', '@')}`
  const whole = fields.length === 0 ? mail : `${mail}?${fields.join('&')}`
  return whole.length <= longestAddress ? whole : null
}

/** Not URLSearchParams: in a mailto: link a plus sign is a plus sign (RFC 6068, section 5). */
function mailFields(search: string): [string, string][] {
  if (search.length <= 1) return []
  return search
    .slice(1)
    .split('&')
    .map(field => {
      const [name = '', ...value] = field.split('=')
      return [decodeURIComponent(name).toLowerCase(), decodeURIComponent(value.join('='))]
    })
}

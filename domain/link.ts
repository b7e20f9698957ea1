import * as z from 'zod'

const host = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}'
const httpsForm = new RegExp(`^https://${host}(?::\\d{1,5})?(?:[/?#][^\\s\\p{C}<>"\\\\^\`{|}]*)?$`, 'u')
const mailForm = new RegExp(`^[\\p{L}\\p{N}._%+'-]+@${host}$`, 'u')

/** Whether the text is one plain mail address: no display name, no spaces, at most 254 characters (RFC 5321). */
export const isMailAddress = (text: string): boolean => text.length <= 254 && mailForm.test(text)

/** Whether the text is an `https:` address without credentials or control characters. */
export const isHttpsLink = (text: string): boolean => text.length <= 2_000 && httpsForm.test(text)

/** The two kinds of link that a press note may carry: `https:` and `mailto:` with one plain address. */
export const isNoteLink = (text: string): boolean =>
  isHttpsLink(text) || (text.startsWith('mailto:') && isMailAddress(text.slice('mailto:'.length)))

// The rules are refinements, to have a failure of their own; the pattern tells the JSON Schema what they ask.
export const mailAddress = z
  .string()
  .max(254)
  .refine(isMailAddress, { params: { reason: 'mail' } })
  .meta({ pattern: mailForm.source, description: 'One plain mail address.' })
export const httpsLink = z
  .string()
  .max(2_000)
  .refine(isHttpsLink, { params: { reason: 'https' } })
  .meta({ pattern: httpsForm.source, description: 'An https: address.' })

/** Mail and web fields may stay empty while they are being typed; what is there must be right. */
export const optionalHttpsLink = z.union([z.literal(''), httpsLink]).default('')

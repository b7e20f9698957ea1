/** @typedef {import('../domain/contact.ts').Contact} Contact */
/** @typedef {{ contact: Contact, twin: Contact }} Planted */

/**
 * A second entry for every `step`-th person, spoilt as second entries are: each way in turn.
 * @param {readonly Contact[]} contacts
 * @param {number} step
 * @returns {Planted[]}
 */
export function plantTwins(contacts, step) {
  const persons = contacts.filter(({ family, mails }) => family.length > 4 && mails.length > 0)
  return persons
    .filter((_, index) => index % step === 0)
    .map((contact, index) => ({ contact, twin: twinOf(contact, index) }))
}

/** @type {readonly ((contact: Contact) => Partial<Contact>)[]} */
const ways = [
  // A newsroom's list: the family name first and in capitals, no mail.
  ({ given, family }) => ({ given: family.toUpperCase(), family: given, mails: [], phones: [] }),
  // Typed on the telephone: two letters swapped, no mail.
  ({ family }) => ({ family: swapped(family), mails: [], phones: [] }),
  // A business card: an initial, the same mail in capitals.
  ({ given, mails }) => ({
    given: `${given.charAt(0)}.`,
    mails: mails.map(mail => ({ ...mail, address: mail.address.toUpperCase() })),
    phones: [],
  }),
  // An export without outlets: the same mail, no accents.
  ({ given, family }) => ({ given: plain(given), family: plain(family), functions: [], phones: [] }),
  // An address book that knows nothing but the mail.
  () => ({ given: '', family: '', functions: [], phones: [] }),
  // The same number, written in another way, and a name as it is heard.
  ({ family, phones }) => ({
    family: `${family.replace(/(?<=.)i/g, 'y')}s`,
    mails: [],
    phones: phones.map(phone => ({ ...phone, number: phone.number.replace('+33', '0') })),
  }),
  // After a wedding.
  ({ family }) => ({ family: `${family}-Villeneuve`, phones: [] }),
]

/**
 * @param {Contact} contact
 * @param {number} index
 * @returns {Contact}
 */
function twinOf(contact, index) {
  const spoil = ways[index % ways.length]
  const id = contact.id.replace('-8000-', '-a000-')
  return { ...contact, ...spoil?.(contact), id, pressCard: '', civility: '' }
}

/** Two letters of the last word in the wrong order. @param {string} text */
const swapped = text => text.replace(/(\p{L}\p{Ll})(\p{L})(\p{L})(?=\p{L}*$)/u, '$1$3$2')

/** @param {string} text */
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is no list is left as it is: the check that follows refuses it. */
const each = (list: unknown, alter: (item: unknown) => unknown): unknown =>
  Array.isArray(list) ? list.map(alter) : list

const withDates = (worked: unknown): unknown =>
  isObject(worked) ? { ...worked, from: '', until: '' } : worked

function withHistory(contact: unknown): unknown {
  if (!isObject(contact)) return contact
  return {
    ...contact,
    photo: '',
    functions: each(contact['functions'], withDates),
    beats: [],
    coverage: [],
    preferred: '',
    pressCard: '',
    languages: [],
    tags: [],
    salutation: '',
    place: { street: '', postalCode: '', town: '', country: '' },
    basis: '',
    informedOn: '',
    origins: [{ kind: 'before-history', at: contact['createdAt'], source: '' }],
    opposition: null,
    reviewedOn: '',
    formerIds: [],
  }
}

/**
 * Version 2 gives contacts what a press file knows of them, and brings the documents beside them, which had no
 * earlier version. Frozen: files written by each released version pass through here for ever.
 */
export const pressFile = {
  version: 2,
  documents: ['contacts', 'press-file', 'press-file-journal'],
  migrate: (file: unknown, document: string): unknown => {
    if (document !== 'contacts' || !isObject(file)) return file
    return { format: 'mallette', document, version: 2, data: each(file['data'], withHistory) }
  },
}

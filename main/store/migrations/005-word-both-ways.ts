const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const note = (value: unknown): unknown =>
  isObject(value)
    ? { ...value, cover: { subtitle: '', picture: null }, coupon: null, appearances: [], annexes: [] }
    : value

const charter = {
  fonts: [],
  ink: '',
  accent: '',
  margins: null,
  lineHeight: null,
  styles: {},
  takenFrom: '',
}

/** A logo had no size before, and no screen to set one: what is there cannot be printed. */
const issuer = (value: unknown): unknown =>
  isObject(value) ? { ...value, logo: null, partners: [], charter } : value

const withNote = (value: unknown): unknown =>
  isObject(value) ? { ...value, note: note(value['note']) } : value

const listOf = (value: unknown, alter: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(alter) : value

/** What the data of each kind become; those that are not named stay as they are. */
const steps: Record<string, (data: Record<string, unknown>) => unknown> = {
  library: data => ({
    ...data,
    issuers: listOf(data['issuers'], issuer),
    templates: listOf(data['templates'], withNote),
  }),
  'press-note': note,
  version: data => ({ ...data, work: withNote(data['work']) }),
  history: data => ({ ...data, present: withNote(data['present']) }),
  release: data => ({
    ...data,
    issuers: listOf(data['issuers'], issuer),
    work: withNote(data['work']),
  }),
}

/**
 * Version 5 gives notes a cover, a reply coupon, media appearances and annexed notes, and issuers their charter and the
 * logos of partners. It brings pictures, which had no earlier version. Frozen: files written by each released version
 * pass through here for ever.
 */
export const wordBothWays = {
  version: 5,
  documents: ['library', 'press-note', 'version', 'history', 'release', 'picture'],
  migrate: (file: unknown, document: string): unknown => {
    if (!isObject(file) || !isObject(file['data'])) return file
    const step = steps[document]
    const data = step === undefined ? file['data'] : step(file['data'])
    return { format: 'mallette', document, version: 5, data }
  },
}

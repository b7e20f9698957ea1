const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withRanges = (issuer: unknown): unknown =>
  isObject(issuer) && isObject(issuer['series'])
    ? { ...issuer, series: { ...issuer['series'], year: null, ranges: [] } }
    : issuer

function library(data: Record<string, unknown>): Record<string, unknown> {
  const { settings, issuers } = data
  return {
    ...data,
    ...(isObject(settings) ? { settings: { ...settings, mailCap: 100 } } : {}),
    ...(Array.isArray(issuers) ? { issuers: issuers.map(withRanges) } : {}),
  }
}

const event = (data: Record<string, unknown>): Record<string, unknown> => ({ ...data, standing: 'confirmed' })

const workpiece = (work: unknown): unknown =>
  isObject(work) && isObject(work['event']) ? { ...work, event: event(work['event']) } : work

/** What a document of each kind becomes; those that are not named stay as they are. */
const steps: Record<string, (data: Record<string, unknown>) => Record<string, unknown>> = {
  library,
  'event-note': event,
  version: data => ({ ...data, work: workpiece(data['work']) }),
  history: data => ({ ...data, present: workpiece(data['present']) }),
}

/**
 * Version 4 says of an event whether it is settled, gives number series their ranges and mails their cap. It brings
 * registers, releases, dispatches, calendar records and photos, which had no earlier version. Frozen: files written by each released version pass through here for ever.
 */
export const followingUp = {
  version: 4,
  documents: [
    'library',
    'event-note',
    'version',
    'history',
    'register',
    'release',
    'dispatch',
    'calendar',
    'photo',
  ],
  migrate: (file: unknown, document: string): unknown => {
    if (!isObject(file) || !isObject(file['data'])) return file
    const step = steps[document]
    const data = step === undefined ? file['data'] : step(file['data'])
    return { format: 'mallette', document, version: 4, data }
  },
}

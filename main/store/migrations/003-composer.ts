const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const each = (list: unknown, alter: (item: unknown) => unknown): unknown =>
  Array.isArray(list) ? list.map(alter) : list

const withLevel = (passage: unknown): unknown =>
  isObject(passage) && passage['kind'] === 'subheading' ? { ...passage, level: 3 } : passage

const withLevels = (section: unknown): unknown =>
  isObject(section) ? { ...section, body: each(section['body'], withLevel) } : section

function note(data: Record<string, unknown>): Record<string, unknown> {
  return {
    ...data,
    body: each(data['body'], withLevel),
    bodyAfter: each(data['bodyAfter'], withLevel),
    boilerplates: each(data['boilerplates'], withLevels),
    silenced: [],
  }
}

const library = (data: Record<string, unknown>): Record<string, unknown> => ({
  ...data,
  boilerplates: each(data['boilerplates'], withLevels),
  templates: [],
  spellings: [],
})

/**
 * Version 3 gives subheadings a level, notes the findings that were silenced, and the library templates and
 * spellings. It brings versions and histories of notes, which had no earlier version. Frozen: files written by each released version pass through here for ever.
 */
export const composer = {
  version: 3,
  documents: ['library', 'press-note', 'version', 'history'],
  migrate: (file: unknown, document: string): unknown => {
    if (!isObject(file) || !isObject(file['data'])) return file
    const data = file['data']
    if (document === 'library') return { format: 'mallette', document, version: 3, data: library(data) }
    if (document === 'press-note') return { format: 'mallette', document, version: 3, data: note(data) }
    return file
  },
}

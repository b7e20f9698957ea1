import type { Document, Element } from '@xmldom/xmldom'
import { childElements, elements, openWordFile, value, type WordFile } from './word-file.ts'

type Check = (file: WordFile) => string[]

const storyPath = /^word\/(document|header\d+|footer\d+|footnotes|endnotes)\.xml$/

const stories = (file: WordFile): { path: string; part: Document }[] =>
  file.paths.filter(path => storyPath.test(path)).map(path => ({ path, part: file.xml(path) }))

const inStories =
  (check: (part: Document, file: WordFile) => string[]): Check =>
  file =>
    stories(file).flatMap(({ path, part }) => check(part, file).map(fault => `${path}: ${fault}`))

const duplicates = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

/** A cell ends with a paragraph, or Word refuses the file. */
const cellsHoldParagraphs = inStories(part =>
  elements(part, 'w:tc')
    .filter(cell => childElements(cell).at(-1)?.tagName !== 'w:p')
    .map(() => 'a cell without a paragraph'),
)

const rowsHoldCells = inStories(part => [
  ...elements(part, 'w:tr')
    .filter(row => elements(row, 'w:tc').length === 0)
    .map(() => 'an empty row'),
  ...elements(part, 'w:tbl')
    .filter(table => elements(table, 'w:tr').length === 0)
    .map(() => 'a table without a row'),
])

const mainContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const mainPartIsADocument: Check = file =>
  elements(file.xml('[Content_Types].xml'), 'Override').some(
    part =>
      value(part, 'PartName') === '/word/document.xml' && value(part, 'ContentType') === mainContentType,
  )
    ? []
    : ['the main part is not declared as a Word document']

const styleReferences = [
  ['w:pStyle', 'paragraph'],
  ['w:rStyle', 'character'],
  ['w:tblStyle', 'table'],
] as const

const stylesOf = (file: WordFile): Element[] => elements(file.xml('word/styles.xml'), 'w:style')

const stylesAreKnown = inStories((part, file) => {
  const known = new Set(stylesOf(file).map(style => `${value(style, 'w:type')} ${value(style, 'w:styleId')}`))
  return styleReferences.flatMap(([name, kind]) =>
    elements(part, name)
      .filter(reference => !known.has(`${kind} ${value(reference)}`))
      .map(reference => `unknown ${kind} style ${value(reference)}`),
  )
})

const stylesRestOnKnownOnes: Check = file => {
  const ids = stylesOf(file).map(style => value(style, 'w:styleId'))
  return [
    ...duplicates(ids).map(id => `two styles ${id}`),
    ...['w:basedOn', 'w:next', 'w:link']
      .flatMap(name => elements(file.xml('word/styles.xml'), name))
      .filter(reference => !ids.includes(value(reference)))
      .map(reference => `a style rests on the unknown ${value(reference)}`),
  ]
}

const coreProperties = (file: WordFile): Element[] => {
  const root = file.xml('docProps/core.xml').documentElement
  return root === null ? [] : childElements(root)
}

const coreDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

const coreDatesAreInstants: Check = file =>
  ['dcterms:created', 'dcterms:modified'].flatMap(name => {
    const written = coreProperties(file).find(({ tagName }) => tagName === name)?.textContent ?? ''
    return coreDate.test(written) && !Number.isNaN(Date.parse(written)) ? [] : [`${name} is « ${written} »`]
  })

const corePropertiesAreSingle: Check = file =>
  duplicates(coreProperties(file).map(({ tagName }) => tagName)).map(
    name => `${name} twice in the properties`,
  )

const bookmarksEnd = inStories(part => {
  const ids = (name: string): string[] => elements(part, name).map(mark => value(mark, 'w:id'))
  const [starts, ends] = [ids('w:bookmarkStart'), ids('w:bookmarkEnd')]
  return [
    ...starts.filter(id => !ends.includes(id)).map(id => `bookmark ${id} has no end`),
    ...ends.filter(id => !starts.includes(id)).map(id => `bookmark ${id} has no start`),
  ]
})

const listsAreKnown = inStories((part, file) => {
  const used = elements(part, 'w:numId').map(number => value(number))
  if (used.length === 0) return []
  const known = elements(file.xml('word/numbering.xml'), 'w:num').map(list => value(list, 'w:numId'))
  return used.filter(number => !known.includes(number)).map(number => `unknown list ${number}`)
})

/** Fields open, separate at most once and close, inside one another. */
const fieldsAreBalanced = inStories(part => {
  const open: string[] = []
  for (const mark of elements(part, 'w:fldChar').map(field => value(field, 'w:fldCharType'))) {
    if (mark === 'begin') open.push(mark)
    else if (mark === 'separate' && open.at(-1) === 'begin') open.splice(-1, 1, mark)
    else if (mark === 'end' && open.length > 0) open.pop()
    else return [`a field’s ${mark} without its begin`]
  }
  return open.length === 0 ? [] : ['a field that does not end']
})

const relationshipIds = (file: WordFile, path: string): string[] =>
  file.paths.includes(path)
    ? elements(file.xml(path), 'Relationship').map(relation => value(relation, 'Id'))
    : []

/** Links point to relationships of their own part, and no two of these share a name. */
const relationshipsAreKnown: Check = file =>
  stories(file).flatMap(({ path, part }) => {
    const ids = relationshipIds(file, path.replace(/([^/]+)$/, '_rels/$1.rels'))
    return [
      ...duplicates(ids).map(id => `${path}: relationship ${id} twice`),
      ...elements(part, 'w:hyperlink')
        .filter(link => !ids.includes(value(link, 'r:id')))
        .map(link => `${path}: unknown relationship ${value(link, 'r:id')}`),
    ]
  })

const checks: readonly Check[] = [
  cellsHoldParagraphs,
  rowsHoldCells,
  mainPartIsADocument,
  stylesAreKnown,
  stylesRestOnKnownOnes,
  coreDatesAreInstants,
  corePropertiesAreSingle,
  bookmarksEnd,
  listsAreKnown,
  fieldsAreBalanced,
  relationshipsAreKnown,
]

/**
 * What is wrong with a Word file that Microsoft’s validator does not see, in words for whoever reads a test’s
 * output; none for a good file. Throws when a part is not well-formed XML.
 */
export function faultsOf(bytes: Uint8Array): string[] {
  const file = openWordFile(bytes)
  for (const path of file.paths) if (/\.(xml|rels)$/.test(path)) file.xml(path)
  return checks.flatMap(check => check(file))
}

/** Throws with every fault when a Word file is not well made. */
export function assertWellMade(bytes: Uint8Array): void {
  const faults = faultsOf(bytes)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

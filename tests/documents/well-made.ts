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
        .filter(link => value(link, 'w:anchor') === '' && !ids.includes(value(link, 'r:id')))
        .map(link => `${path}: unknown relationship ${value(link, 'r:id')}`),
    ]
  })

/** Links and page numbers within the document lead to bookmarks that are there, each once. */
const bookmarksAreFound = inStories(part => {
  const names = elements(part, 'w:bookmarkStart').map(mark => value(mark, 'w:name'))
  const asked = [
    ...elements(part, 'w:hyperlink').map(link => value(link, 'w:anchor')),
    ...elements(part, 'w:instrText').map(
      ({ textContent }) => /\bPAGEREF (\S+)/.exec(textContent ?? '')?.[1] ?? '',
    ),
  ]
  return [
    ...duplicates(names).map(name => `two bookmarks ${name}`),
    ...asked.filter(name => name !== '' && !names.includes(name)).map(name => `unknown bookmark ${name}`),
  ]
})

const isDecorative = (properties: Element): boolean =>
  elements(properties, 'adec:decorative').some(mark => value(mark, 'val') === '1')

/** Pictures stand in their line, have words or say that they need none, and are in the package. */
const picturesAreWhole: Check = file =>
  stories(file).flatMap(({ path, part }) => {
    const relations = file.paths.includes(path.replace(/([^/]+)$/, '_rels/$1.rels'))
      ? elements(file.xml(path.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship')
      : []
    const properties = elements(part, 'wp:docPr')
    const targetOf = (id: string): string =>
      `word/${relations.filter(relation => value(relation, 'Id') === id).map(relation => value(relation, 'Target'))[0] ?? ''}`
    return [
      ...['wp:anchor', 'w:pict', 'w:object', 'w:framePr'].flatMap(name =>
        elements(part, name).map(() => `${path}: a floating ${name}`),
      ),
      ...duplicates(properties.map(each => value(each, 'id'))).map(id => `${path}: two drawings ${id}`),
      ...properties
        .filter(each => (value(each, 'descr') === '') !== isDecorative(each))
        .map(() => `${path}: a picture without alternative text, or one that has no need of it`),
      ...elements(part, 'a:blip')
        .filter(blip => !file.paths.includes(targetOf(value(blip, 'r:embed'))))
        .map(blip => `${path}: the picture ${value(blip, 'r:embed')} is not there`),
    ]
  })

const named: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:pStyle', 'w:numPr'],
  'w:rPr': ['w:rStyle', 'w:lang'],
}

/** Every look comes from a named style: nothing but styles, lists and languages is said in the text. */
const looksAreNamed: Check = file =>
  stories(file)
    // The separators of notes at the foot of a page are docx’s own.
    .filter(({ path }) => !path.endsWith('notes.xml'))
    .flatMap(({ path, part }) =>
      Object.entries(named).flatMap(([name, allowed]) =>
        elements(part, name)
          .flatMap(childElements)
          .filter(({ tagName }) => !allowed.includes(tagName))
          .map(({ tagName }) => `${path}: direct formatting ${tagName}`),
      ),
    )

const rowsStayWhole = inStories(part =>
  elements(part, 'w:tr')
    .filter(row => elements(row, 'w:cantSplit').length === 0)
    .map(() => 'a row that may break across pages'),
)

const carriedPath = 'customXml/item1.xml'

/** What a file carries is part of it: Word drops what nothing leads to. */
const carriedPartIsWired: Check = file => {
  if (!file.paths.includes(carriedPath)) return []
  const leads = (rels: string, target: string): boolean =>
    file.paths.includes(rels) &&
    elements(file.xml(rels), 'Relationship').some(relation => value(relation, 'Target') === target)
  const isTyped = elements(file.xml('[Content_Types].xml'), 'Override').some(
    part => value(part, 'PartName') === '/customXml/itemProps1.xml',
  )
  return leads('word/_rels/document.xml.rels', `../${carriedPath}`) &&
    leads('customXml/_rels/item1.xml.rels', 'itemProps1.xml') &&
    isTyped
    ? []
    : ['nothing leads to what the file carries']
}

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
  bookmarksAreFound,
  picturesAreWhole,
  looksAreNamed,
  rowsStayWhole,
  carriedPartIsWired,
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

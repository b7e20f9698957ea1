import { type IContext, type IXmlableObject, type ParagraphChild, TextRun } from 'docx'
import type { Bookmarked } from './paper.ts'

/** An element in a line that docx cannot write as a note needs it: its XML, as docx hands it to its writer. */
class Inline extends TextRun {
  private readonly xml: IXmlableObject

  constructor(xml: IXmlableObject) {
    super({})
    this.xml = xml
  }

  override prepForXml(_context: IContext): IXmlableObject {
    return this.xml
  }
}

/** A run that opens a field, parts its instruction from its result, or closes it. */
export const fieldMark = (type: 'begin' | 'separate' | 'end'): ParagraphChild =>
  new Inline({ 'w:r': [{ 'w:fldChar': { _attr: { 'w:fldCharType': type } } }] })

/** A run with what a field is asked for. */
export const fieldWords = (words: string): ParagraphChild =>
  new Inline({ 'w:r': [{ 'w:instrText': [{ _attr: { 'xml:space': 'preserve' } }, words] }] })

/** Children between the two ends of a bookmark. docx numbers its own through the life of the program. */
export const bookmarked = (
  children: readonly ParagraphChild[],
  bookmark: Bookmarked | undefined,
): readonly ParagraphChild[] => {
  if (bookmark === undefined) return children
  const { name, number } = bookmark
  return [
    new Inline({ 'w:bookmarkStart': { _attr: { 'w:id': number, 'w:name': name } } }),
    ...children,
    new Inline({ 'w:bookmarkEnd': { _attr: { 'w:id': number } } }),
  ]
}

import { acceptedText, type ReadDocument } from '../../domain/read-document.ts'

/** A line of a table of contents ends with the number of its page, which is none of the text. */
const pageNumber = /\s*\t\s*\d*\s*$/

/**
 * The lines of a document that a composition has too: its body, with all tracked changes accepted, without the page
 * numbers of a table of contents. Headers, footers and what stands beside the text are no part of the reading order.
 */
export const saidLines = ({ paragraphs }: Pick<ReadDocument, 'paragraphs'>): readonly string[] =>
  paragraphs
    .filter(({ place, change }) => place === 'body' && change?.kind !== 'deleted')
    .map(paragraph => {
      const text = acceptedText(paragraph)
      return paragraph.style === 'contents-1' || paragraph.style === 'contents-2'
        ? text.replace(pageNumber, '')
        : text
    })

import type { ReadRemark } from '../../../domain/read-document.ts'

/** A field on its way: its code comes first, then, after a separator, what it shows. */
export type Field = { code: string; isShown: boolean }

/** The address of a HYPERLINK field; empty for other fields and for links inside the document. */
export function hrefOfField(code: string): string {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code)
  return (found?.[1] ?? found?.[2] ?? '').trim()
}

/** Fields that only count, date or lead within the document: what they show is text like any other. */
const quiet =
  /^\s*(?:HYPERLINK|PAGE|NUMPAGES|SECTIONPAGES|TOC|PAGEREF|REF|NOTEREF|SEQ|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|TITLE|SUBJECT|AUTHOR|FILENAME|STYLEREF|SYMBOL|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|DOCPROPERTY|TC|XE)\b/i

/** Any other may bring in what stands elsewhere (INCLUDETEXT, DDE): it is not followed, and the person is told. */
export const fieldRemark = (code: string): ReadRemark | null =>
  code.trim() === '' || quiet.test(code) ? null : 'fields'

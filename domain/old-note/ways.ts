import { isHttpsLink, isMailAddress } from '../link.ts'
import { phoneText } from '../phone.ts'
import { takeMails, takePhones } from '../signature/reach-in-lines.ts'
import { type Line, noteHref, spaced } from './line.ts'

/** How somebody is reached, as a line says it, and the words beside. Telephones as people write them. */
export type Ways = {
  readonly mails: readonly string[]
  readonly phones: readonly string[]
  /** Addresses of pages, `https:` only. */
  readonly pages: readonly string[]
  readonly rest: string
}

const written = /(?:https?:\/\/|www\.)[^\s<>«»"]+[^\s<>«»".,;:!?)]/giu

/** The addresses of pages that a line shows or leads to. */
export function pagesOf({ text, spans }: Pick<Line, 'text' | 'spans'>): string[] {
  const shown = [...text.matchAll(written)].map(([address]) => noteHref(address))
  const behind = spans.map(({ href }) => href).filter(href => isHttpsLink(href))
  const same = (href: string): string => href.replace(/\/$/u, '').toLowerCase()
  return [...shown, ...behind].filter(
    (href, index, all) => isHttpsLink(href) && all.findIndex(other => same(other) === same(href)) === index,
  )
}

const labels =
  /(?:^|[\s(])(?:tél(?:éphone)?|tel|port(?:able)?|mob(?:ile)?|mails?|m[ée]l|e-?mails?|courriels?|adresse)\s*\.?\s*:?\s*(?=\||$)/giu

/** Takes mails, telephones and pages out of a line. */
export function waysOf(line: Pick<Line, 'text' | 'spans'>): Ways {
  const pages = pagesOf(line)
  const mails = takeMails([line.text.replaceAll(written, ' | ')])
  const hidden = line.spans
    .map(({ href }) => href)
    .filter(href => href.startsWith('mailto:'))
    .map(href => href.slice('mailto:'.length))
    .filter(mail => isMailAddress(mail) && !mails.found.some(one => one.toLowerCase() === mail.toLowerCase()))
  const shown = mails.found.length > 0 ? mails.found : hidden
  // « Bureau de presse : 01… » is whose number it is rather than what kind of number.
  const parted = mails.lines.map(text => text.replaceAll(/(?<=\p{L})\s*:\s*(?=[+(\d])/gu, ' | '))
  const phones = takePhones(parted, 'FR')
  const rest = (phones.lines[0] ?? '')
    .replaceAll(labels, ' ')
    .replaceAll(/[\s|/•·–—-]*\|[\s|/•·–—-]*/gu, ' | ')
  return {
    mails: shown,
    phones: phones.found.map(({ number }) => phoneText(number)).filter(number => number.length <= 40),
    pages,
    rest: spaced(rest).replace(/^[|\s:,;–—-]+|[|\s:,;–—(-]+$/gu, ''),
  }
}

export const hasWays = ({ mails, phones, pages }: Ways): boolean =>
  mails.length + phones.length + pages.length > 0

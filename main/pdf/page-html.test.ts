import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineBreak, link, text } from '../../domain/blocks.ts'
import { anyComposition, anyPictures, hostileTexts } from '../../tests/documents/any-composition.ts'
import {
  emptyComposition,
  everything,
  heading,
  paragraph,
  referenceComposition,
} from '../../tests/documents/sample-composition.ts'
import { bandsOf } from './page-furniture.ts'
import { pageHtml } from './page-html.ts'

const nonce = 'c2VhdQ=='
const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? 'no body'
const withBlocks = (...blocks: (typeof emptyComposition.blocks)[number][]): string =>
  bodyOf(pageHtml({ ...emptyComposition, blocks }, nonce))

describe('the page of a note', () => {
  it('is in French and bears its title', () => {
    const html = pageHtml(referenceComposition(), nonce)
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr-FR"><head><meta charset="utf-8">/)
    expect(html).toContain(
      '<title>Note aux rédactions n°\u00A0962 – Un déplacement consacré aux «\u00A0Écoles de production\u00A0»</title>',
    )
  })

  it('has the headings of the note, in order and by rank', () => {
    const headings = [...pageHtml(everything, nonce).matchAll(/<(h[1-6])[^>]*>(.*?)<\/\1>/g)]
    expect(headings.map(([, tag, words]) => `${tag} ${words}`)).toEqual([
      'h1 INVITATION PRESSE',
      'h3 Ce qui change',
      'h2 Programme prévisionnel',
      'h2 Accréditation',
      'h2 Contacts presse',
      'h2 À propos de la filière navale',
    ])
  })

  it('has a table with a caption, column and row headers', () => {
    const html = pageHtml(referenceComposition(), nonce)
    expect(html).toMatch(
      /<table><caption>[^<]+<\/caption><colgroup><col width="[\d.]+%"><col width="[\d.]+%">/,
    )
    expect(html).toContain('<thead><tr><th scope="col">Heure</th><th scope="col">Étape</th></tr></thead>')
    expect(html).toContain('<th scope="row"><p class="step-time">9\u00A0h\u00A030</p></th>')
  })

  it('numbers each list from one', () => {
    const html = pageHtml(everything, nonce)
    expect(html.match(/<ol>/g)).toHaveLength(2)
    expect(html.match(/<span class="mark">1\.<\/span>/g)).toHaveLength(2)
    expect(html).toContain('<span class="mark">–</span>des coques plus légères')
  })

  it('ends a page where the note does', () => {
    const html = withBlocks(
      paragraph('body', 'body', text('a')),
      { kind: 'page-break', part: 'body', at: '' },
      heading('body', 'section', text('b')),
    )
    expect(html).toBe('<p class="body">a</p>\n<div class="page-break"></div>\n<h2 class="section">b</h2>')
  })

  it('keeps the looks of its runs', () => {
    const runs = [
      text('1', {}),
      text('er', { superscript: true }),
      lineBreak,
      text('x', { bold: true, italic: true }),
      link('a & b', 'https://exemple.fr/?a=1&b=é'),
      link('non', 'javascript:alert(1)'),
    ]
    expect(withBlocks(paragraph('body', 'body', ...runs))).toBe(
      '<p class="body">1<sup>er</sup><br><i><b>x</b></i>' +
        '<a href="https://exemple.fr/?a=1&amp;b=%C3%A9">a &amp; b</a>non</p>',
    )
  })

  it('leaves out a table without cells', () => {
    const table = { kind: 'table', part: 'programme', at: '', caption: 'x', rowsAt: [] } as const
    expect(withBlocks({ ...table, widths: [], header: [], rows: [] })).toBe('')
  })
})

/** What the page is made of: nothing else is markup, so that nothing in a note can be. */
const markup =
  /<!doctype html>|<\/?(?:html|head|title|body|style|h[1234]|p|b|i|ul|ol|li|table|caption|colgroup|thead|tbody|tr|td|div|span|sup|a|th|figure|figcaption)(?: (?:lang|class|scope|nonce|href|id)="[^"<>]*")*>|<(?:br|meta charset="utf-8"|col width="[\d.]+%")>|<img alt="[^"<>]*" width="[\d.]+" height="[\d.]+" src="data:image\/(?:png|jpeg);base64,[\w+/=]*">/g

const remains = (html: string): string => html.replace(/<style[\s\S]*?<\/style>/, '').replace(markup, '')

describe('whatever a note holds', () => {
  it('is text on the page, at its head and at its foot', () => {
    fc.assert(
      fc.property(anyComposition, composition => {
        const { head, foot } = bandsOf(composition)
        for (const html of [pageHtml(composition, nonce, { pictures: anyPictures }), head, foot]) {
          expect(remains(html)).not.toMatch(/[<>]/)
          expect(html).not.toMatch(/<[^>]*(?:javascript:|\son\w+=)/i)
        }
      }),
    )
  })

  it('leads to https and mailto, and to places on the page', () => {
    fc.assert(
      fc.property(anyComposition, composition => {
        for (const [, href = ''] of pageHtml(composition, nonce).matchAll(/href="([^"]*)"/g)) {
          expect(href).toMatch(/^(?:(?:https|mailto):|#place\d+$)/)
        }
      }),
    )
  })

  it('is there, every paragraph of it', () => {
    const html = withBlocks(...hostileTexts.map(words => paragraph('body', 'body', text(`[${words}]`))))
    expect(html.match(/\[/g)).toHaveLength(hostileTexts.length)
  })
})

it('has one style sheet, which bears the nonce, and no other style', () => {
  const html = pageHtml(everything, nonce)
  expect(html.match(/<style/g)).toHaveLength(1)
  expect(html).toContain(`<style nonce="${nonce}">`)
  expect(html).not.toMatch(/ style=|<script|<link|<img|url\(/)
})

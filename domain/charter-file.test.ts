import { describe, expect, it } from 'vitest'
import { charterFile, readCharterFile } from './charter-file.ts'
import { type IssuerDraft, issuerDraftSchema } from './issuer.ts'

const issuer: IssuerDraft = issuerDraftSchema.parse({
  name: 'ministère chargé de l’Industrie',
  letterhead: ['Ministère chargé', 'de l’Industrie'],
  contacts: [{ organisation: 'Cabinet', mails: ['presse@exemple.fr'] }],
  charter: {
    fonts: ['Marianne'],
    accent: '000091',
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
    styles: { kind: { size: 18, bold: true } },
  },
  series: { next: 963, yearly: true, year: 2026 },
})

describe('a charter for colleagues', () => {
  it('comes back as it left, but for the numbers', () => {
    const read = readCharterFile(charterFile(issuer))
    expect(read).toEqual({
      ok: true,
      issuer: { ...issuer, series: { next: 1, yearly: true, year: null, ranges: [] } },
    })
    expect(charterFile(issuer)).not.toContain('963')
  })

  it('is the same bytes each time', () => {
    expect(charterFile(issuer)).toBe(charterFile(structuredClone(issuer)))
  })
})

describe('a file that is no charter', () => {
  const altered = (change: object): string =>
    JSON.stringify({ format: 'mallette-charter', version: 1, issuer: {}, ...change })

  it.each([
    ['no JSON', '{'],
    ['another JSON', '{"format":"mallette-note","version":1}'],
    ['a list', '[]'],
    ['a key too many', altered({ script: 'run()' })],
    ['a key too many inside', altered({ issuer: { series: { next: 1 } } })],
    ['a prototype', '{"format":"mallette-charter","version":1,"issuer":{"__proto__":{"x":1},"y":2}}'],
    ['a colour that is none', altered({ issuer: { charter: { ink: 'url(x)' } } })],
    ['a font size beyond the page', altered({ issuer: { charter: { styles: { kind: { size: 900 } } } } })],
    ['an unknown style', altered({ issuer: { charter: { styles: { unknown: { size: 9 } } } } })],
    ['a text too long', altered({ issuer: { name: 'a'.repeat(301) } })],
    ['a picture of another kind', altered({ issuer: { logo: { mediaType: 'image/svg+xml', base64: '' } } })],
  ])('is refused: %s', (_name, text) => {
    expect(readCharterFile(text)).toEqual({ ok: false, reason: 'not-a-charter' })
  })

  it('says so where a later Mallette wrote it', () => {
    expect(readCharterFile(altered({ version: 2, more: true }))).toEqual({ ok: false, reason: 'newer' })
  })
})

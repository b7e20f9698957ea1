import { describe, expect, test } from 'vitest'
import { charterSchema, noCharter } from './charter.ts'
import { compose } from './compose.ts'
import { lookOf, looks, page, plainLook } from './page-look.ts'
import { noteFileSchema } from './press-note.ts'

const look = (charter: object) => lookOf(charterSchema.parse(charter))

test('a charter that says nothing is Mallette’s own look, the very same', () => {
  expect(lookOf(noCharter)).toBe(plainLook)
})

describe('what a charter says', () => {
  test('of the page: fonts, margins, line height, ink', () => {
    const margins = { top: 20, right: 25, bottom: 20, left: 30 }
    expect(look({ fonts: ['Marianne', 'Arial'], margins, lineHeight: 1.3, ink: '000000' }).page).toEqual({
      ...page,
      fonts: ['Marianne', 'Arial'],
      margin: margins,
      lineHeight: 1.3,
      ink: '000000',
    })
  })

  test('its accent takes the place of Mallette’s blue wherever that stands, and of no other colour', () => {
    const { page: paper, looks: styled } = look({ accent: '003189' })
    expect(paper.link).toBe('003189')
    expect(styled['figure-value'].color).toBe('003189')
    expect(styled.chapter.color).toBe('003189')
    expect(styled.embargo.color).toBe(looks.embargo.color)
    expect(styled.body).toEqual(looks.body)
  })

  test('of a style: what it leaves out stays, what it switches off goes', () => {
    const { looks: styled } = look({
      accent: '003189',
      styles: {
        title: { size: 20, align: 'left', bold: false },
        kind: { capitals: true, color: 'C9191E' },
        'figure-value': { color: '000091' },
      },
    })
    expect(styled.title).toEqual({ name: looks.title.name, size: 20, before: 0, after: 10 })
    expect(styled.kind).toEqual({ ...looks.kind, capitals: true, color: 'C9191E' })
    expect(styled['figure-value'].color).toBe('000091')
    expect(styled.kind.keepNext).toBe(true)
  })
})

test('a note looks as the charter of its first issuer', () => {
  const issuers = [{ charter: { accent: '003189' } }, { charter: { accent: 'C9191E' } }]
  const note = noteFileSchema.parse({ issuers })
  expect(compose({ note, facts: note, issuers: note.issuers }).look.page.link).toBe('003189')
})

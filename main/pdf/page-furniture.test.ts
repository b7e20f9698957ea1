import { describe, expect, it } from 'vitest'
import { text } from '../../domain/blocks.ts'
import { page } from '../../domain/page-look.ts'
import { emptyComposition } from '../../tests/documents/sample-composition.ts'
import { bandsOf, marginsOf } from './page-furniture.ts'

const address =
  '139, rue de Bercy – 75572 Paris Cedex 12 – presse@economie.gouv.fr – 01\u00A053\u00A018\u00A041\u00A013'
const footed = (...footer: string[]) => ({ ...emptyComposition, footer })

describe('the margins of a page', () => {
  it('are those of Word', () => {
    expect(marginsOf(emptyComposition)).toEqual({ top: page.margin.top, bottom: page.margin.bottom })
    expect(marginsOf({ ...footed(address), header: [text('SOUS EMBARGO')] })).toEqual({
      top: page.margin.top,
      bottom: page.margin.bottom,
    })
  })

  it('give way to a foot that is higher than they are', () => {
    const { bottom } = marginsOf(footed('Ministère', address, 'Standard'))
    expect(bottom).toBeGreaterThan(page.margin.bottom)
    expect(bottom).toBeLessThan(27)
  })

  it('give way to lines that turn', () => {
    const three = marginsOf(footed(address, address, address)).bottom
    const turned = marginsOf(footed(`${address} ${address} ${address} ${address}`)).bottom
    expect(turned).toBeGreaterThanOrEqual(three)
  })

  it('give way to a long embargo', () => {
    const header = [text('SOUS EMBARGO JUSQU’AU DISCOURS DU MINISTRE '.repeat(6))]
    expect(marginsOf({ ...emptyComposition, header }).top).toBeGreaterThan(page.margin.top)
  })
})

describe('the head and the foot of a page', () => {
  it('say the embargo, the lines of the issuer and the number of the page', () => {
    const { head, foot } = bandsOf({ ...footed('A & B', 'C'), header: [text('SOUS EMBARGO')] })
    expect(head).toContain('<p class="header">SOUS EMBARGO</p>')
    expect(foot).toContain(
      '<p class="footer">A &amp; B</p><p class="footer">C</p><p class="footer">Page\u00A0' +
        '<span class="pageNumber"></span>/<span class="totalPages"></span></p>',
    )
  })

  it('have an empty head when there is no embargo', () => {
    expect(bandsOf(emptyComposition).head).toMatch(/<div class="band head"><\/div>/)
  })
})

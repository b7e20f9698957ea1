import type { Block, Drawn } from '../blocks.ts'
import type { IssuerDraft, Logo } from '../issuer.ts'
import type { PageLook } from '../page-look.ts'

/** Between two logos, in millimetres. */
const gap = 5

const drawn = ({ mediaType, base64, alternative, width, height, printedHeight }: Logo): Drawn => ({
  source: { kind: 'inline', mediaType, base64 },
  width: (width / height) * printedHeight,
  height: printedHeight,
  alternative,
})

/** The pictures made smaller together where they would not stand side by side in `room` millimetres. */
function fitted(pictures: readonly Drawn[], room: number): Drawn[] {
  const wanted = pictures.reduce((sum, { width }) => sum + width, 0)
  const free = room - gap * Math.max(0, pictures.length - 1)
  const scale = Math.min(1, free / wanted)
  return pictures.map(one => ({ ...one, width: one.width * scale, height: one.height * scale }))
}

/** Partners in the order of the issuers, each once. */
const partnersOf = (issuers: readonly IssuerDraft[]): Logo[] =>
  issuers
    .flatMap(({ partners }) => partners)
    .filter((logo, index, all) => all.findIndex(({ base64 }) => base64 === logo.base64) === index)

/**
 * The mark of the issuer at the left margin, its partners in a zone of their own at the right one. Ministries that
 * sign together do so as « Gouvernement »: the mark of one of them would contradict it (charte de communication de
 * l’État), so that none is printed.
 */
export function logoBlocks(issuers: readonly IssuerDraft[], { page }: PageLook): Block[] {
  const [issuer] = issuers
  const mark = issuers.length === 1 ? (issuer?.logo ?? null) : null
  const partners = partnersOf(issuers)
  if (mark === null && partners.length === 0) return []
  const half = (page.width - page.margin.left - page.margin.right - gap) / 2
  return [
    {
      kind: 'logos',
      part: 'letterhead',
      at: mark === null ? 'issuers[0].partners' : 'issuers[0].logo',
      start: fitted(mark === null ? [] : [drawn(mark)], half),
      end: fitted(partners.map(drawn), half),
    },
  ]
}

import { expect, it } from 'vitest'
import { stepSchema } from '../programme.ts'
import { type Passage, plainSpan } from '../rich-text.ts'
import { type Copied, copiedHtml, copiedText, copiedWhole, wholeFrom } from './copied.ts'
import { pastedFromTree } from './from-html.ts'
import { readAtOnce } from './read-html.ts'

const passages: readonly Passage[] = [
  { kind: 'subheading', text: 'Objectifs & « moyens »', level: 2 },
  {
    kind: 'paragraph',
    spans: [
      plainSpan('Le 1'),
      { ...plainSpan('er'), superscript: true },
      plainSpan(' mai <à> '),
      { ...plainSpan('Lieusaint'), bold: true, italic: true },
      plainSpan('\net '),
      { ...plainSpan('ici'), href: 'https://exemple.fr/?a=1&b="' },
    ],
  },
  { kind: 'list', ordered: true, items: [[plainSpan('un')], [plainSpan('deux')]] },
  { kind: 'quote', spans: [plainSpan('Nous accélérons.')], speaker: 'La ministre' },
]
const copied: Copied[] = passages.map(passage => ({ kind: 'passage', passage }))
const step = stepSchema.parse({ text: 'Accueil', time: { kind: 'at', at: '09:15' } })
const row: Copied = { kind: 'step', step, cells: ['9 h 15', 'Accueil'] }

it('goes out as plain elements that any program reads', () => {
  expect(copiedHtml([...copied, row, row])).toBe(
    '<h2>Objectifs &amp; « moyens »</h2>' +
      '<p>Le 1<sup>er</sup> mai &lt;à&gt; <strong><em>Lieusaint</em></strong><br>et ' +
      '<a href="https://exemple.fr/?a=1&amp;b=&quot;">ici</a></p>' +
      '<ol><li>un</li><li>deux</li></ol>' +
      '<blockquote><p>Nous accélérons.</p><footer>La ministre</footer></blockquote>' +
      '<table><tr><td>9 h 15</td><td>Accueil</td></tr><tr><td>9 h 15</td><td>Accueil</td></tr></table>',
  )
})

it('goes out as text', () => {
  expect(copiedText([...copied.slice(2), row, row])).toBe(
    '1. un\n2. deux\n\nNous accélérons.\nLa ministre\n\n9 h 15\tAccueil\n9 h 15\tAccueil',
  )
})

it('comes back from its HTML as it was', () => {
  const safe = copied.map(one => one)
  const read = pastedFromTree(readAtOnce(copiedHtml(safe))).passages
  expect(read[0]).toEqual(passages[0])
  expect(read.slice(2)).toEqual(passages.slice(2))
})

it('comes back whole, and nonsense does not', () => {
  expect(wholeFrom(copiedWhole([...copied.slice(2), row]))).toEqual({
    passages: passages.slice(2),
    steps: [step],
  })
  const hostile = {
    passages: [{ kind: 'paragraph', spans: [{ ...plainSpan('x'), href: 'javascript:alert(1)' }] }],
    steps: [],
  }
  expect(wholeFrom(JSON.stringify(hostile))).toBeNull()
  expect(wholeFrom('{')).toBeNull()
  expect(wholeFrom('')).toBeNull()
})

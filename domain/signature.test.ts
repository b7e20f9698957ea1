import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signatures } from '../tests/fixtures/signatures.ts'
import { type ContactDraft, contactDraftSchema, contactName } from './contact.ts'
import { foldText } from './contact-search/fold.ts'
import { contactFromSignature } from './signature.ts'

/** What a draft says, a line for each thing. */
const told = (draft: ContactDraft): string[] =>
  [
    [draft.kind, draft.civility, contactName(draft)].filter(part => part !== '').join(' '),
    ...draft.functions.map(({ role, outlet }) => `${role} @ ${outlet}`),
    ...draft.mails.map(({ address }) => address),
    ...draft.phones.map(({ label, number }) => (label === '' ? number : `${label}: ${number}`)),
    Object.values(draft.place)
      .filter(part => part !== '')
      .join(', '),
    draft.pressCard === '' ? '' : `press card ${draft.pressCard}`,
    ...draft.notes.split('\n'),
  ].filter(line => line !== '')

describe('contactFromSignature', () => {
  it.each(signatures)('reads $read.0', ({ text, read }) => {
    expect(told(contactFromSignature(text))).toEqual(read)
  })

  it('parts the family name in capitals from the given one', () => {
    expect(contactFromSignature('LE GOFF Yann\nJournaliste')).toMatchObject({
      given: 'Yann',
      family: 'Le Goff',
    })
    expect(contactFromSignature('Anne-Laure d’Estrées\nJRI')).toMatchObject({ family: 'd’Estrées' })
  })

  it.each([
    ['Journaliste au Progrès', 'Journaliste', 'Le Progrès'],
    [
      'Cheffe du service Politique de La Dépêche du Nord',
      'Cheffe du service Politique',
      'La Dépêche du Nord',
    ],
    ['Journaliste France Lagune', 'Journaliste', 'France Lagune'],
    ['Grande reporter chez Médiaclair', 'Grande reporter', 'Médiaclair'],
    ['Correspondante à Lyon', 'Correspondante à Lyon', ''],
  ])('reads %s', (line, role, outlet) => {
    expect(contactFromSignature(`Nora Petit\n${line}`).functions).toMatchObject([{ role, outlet }])
  })

  it('reads the same whatever the line ends, the spaces and the marks nobody sees', () => {
    const [first = { text: '', read: [] }] = signatures
    const disguised = first.text
      .replaceAll('\n', '\r\n\r\n')
      .replaceAll(' ', '\u00A0')
      .replaceAll('@', '\u200B@')
    expect(told(contactFromSignature(disguised))).toEqual(first.read)
  })

  it('leaves a notice out, and what follows its paragraph in', () => {
    const notice = 'This message is confidential.\nDelete it.'
    expect(told(contactFromSignature(`Nora Petit\n\n${notice}\n\nJournaliste`))).toEqual([
      'journalist Nora Petit',
      'Journaliste @ ',
    ])
  })

  it('makes a valid draft of any text', () => {
    const bits = fc.constantFrom(
      '@',
      '06 39 98 12 34',
      'Tél',
      '\n',
      '\t',
      ' | ',
      '75002 Paris',
      'a@b.fr',
      ', ',
      '(',
      '-- ',
    )
    const text = fc.array(fc.oneof(bits, fc.string({ unit: 'binary' }))).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, pasted => {
        const draft = contactFromSignature(pasted)
        expect(contactDraftSchema.parse(draft)).toEqual(draft)
      }),
    )
  })

  it('takes long pastes, and loses no word of what is not too long', () => {
    const long = contactFromSignature(
      `${'très '.repeat(60)}longue fonction de journaliste\n${'x'.repeat(19_000)}`,
    )
    expect(long.notes).toHaveLength(10_000)
    expect(long.notes).toContain('longue fonction')
  })

  it('loses no word: what has no place is in the notes', () => {
    const word = fc.stringMatching(/^[A-Za-zéèà]{4,9}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(found => found.join(' '))
    const line = fc.oneof(
      words,
      fc
        .tuple(words, fc.constantFrom(' | ', ', ', ' - ', ' (', '\t', ' : '), words)
        .map(parts => parts.join('')),
      words.map(some => `Journaliste ${some}`),
      words.map(some => `12 rue ${some}, 69003 Lyon`),
      fc.tuple(words, words).map(([before, after]) => `${before} 06 39 98 12 34 ${after}`),
      fc.tuple(words, words).map(([before, after]) => `${before} nora@lejournal.example ${after}`),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), lines => {
        const kept = foldText(JSON.stringify(contactFromSignature(lines.join('\n'))))
        for (const found of foldText(lines.join(' ').replaceAll(/06 39 98 12 34/g, '')).split(' ')) {
          expect(kept).toContain(found)
        }
      }),
      { numRuns: 500 },
    )
  })
})

import { expect, test } from 'vitest'
import { inputOf } from '../tests/any-note.ts'
import { carriedFile } from './carried-note.ts'
import { compose } from './compose.ts'
import { noteFileSchema, noteKinds } from './press-note.ts'

type Turn = {
  readonly kind: string
  readonly cancels: boolean
  readonly inWords: boolean
  readonly issuers: number
}

/** A note in which every text is a word of its own, and which says all that any kind can say. */
function fullNote({ kind, cancels, inWords, issuers }: Turn) {
  let count = 0
  const word = (): string => {
    count += 1
    return `zq${String(count).replace(/\d/gu, digit => 'abcdefghij'.charAt(Number(digit)))}`
  }
  const instead = (): string => (inWords ? word() : '')
  const site = () => ({ name: word(), address: word(), postalCode: '77127', commune: word() })
  const pools = () => ({ kind: 'pools', pools: [{ outlets: [word()] }] })
  const access = () => ({ phases: [{ who: pools(), reason: word() }], words: instead() })
  const reception = () => ({ from: '09:00', site: site(), parking: word(), words: instead() })
  const subStep = () => ({
    time: { kind: 'words', words: word() },
    text: word(),
    venue: word(),
    access: access(),
  })
  const picture = (isDecorative: boolean) => {
    const size = { pictureId: 'a'.repeat(64), width: 10, height: 10 }
    return { ...size, isDecorative, alternative: word(), caption: word(), credit: word() }
  }
  const body = () => [
    { kind: 'paragraph', spans: [{ text: word() }] },
    { kind: 'quote', spans: [], speaker: word() },
    { kind: 'picture', picture: picture(false) },
    { kind: 'picture', picture: picture(true) },
  ]
  const contact = () => ({ organisation: word(), name: word(), phones: [word()] })
  const facts = () => ({
    persons: [{ given: word(), family: word(), role: word() }],
    purpose: word(),
    when: instead(),
    where: instead(),
    programme: {
      title: word(),
      caveat: word(),
      access: access(),
      days: ['2021-05-06', ''].map(date => {
        const steps = [{ ...subStep(), steps: [subStep()] }]
        const sequence = { title: word(), site: site(), intro: word(), access: access(), steps }
        return { date, label: word(), sequences: [{ ...sequence, reception: [reception()] }] }
      }),
    },
    reception: [reception()],
    desks: [{ office: word(), phones: [word()], toSend: word(), toBring: word(), remote: word() }],
    notices: [{ text: word() }],
  })
  const page = (own: string, isCancelled: boolean) => ({
    kind: own,
    title: word(),
    number: word(),
    place: word(),
    corrects: isCancelled ? { effect: 'cancels', number: word() } : null,
    announcement: instead(),
    body: body(),
    bodyAfter: body(),
    boilerplates: [{ title: word(), body: body() }],
    pressContacts: inWords ? [contact()] : [],
    silenced: [word()],
    cover: { subtitle: word(), picture: picture(true) },
    coupon: { title: word(), phones: [word()] },
    appearances: [{ day: '2021-05-06', outlet: word(), programme: word(), speaker: word() }],
  })
  const issuer = () => ({
    name: word(),
    letterhead: [word()],
    motto: [word()],
    contacts: [contact()],
    footer: [word()],
    charter: { fonts: [word()], takenFrom: word() },
    series: { ranges: [{ from: 1, to: 9, holder: word() }] },
  })
  const annexes = [{ kind: 'invitation' }, { kind: 'communique' }, { kind: 'agenda', isCancelled: true }].map(
    ({ kind: own, isCancelled = false }) => {
      return { note: page(own, isCancelled), facts: facts(), issuers: [issuer()] }
    },
  )
  const all = { ...page(kind, cancels), ...facts(), annexes }
  return noteFileSchema.parse({ ...all, issuers: Array.from({ length: issuers }, issuer) })
}

const marksIn = (value: unknown): string[] =>
  JSON.stringify(value)
    .toLowerCase()
    .match(/zq[a-j]+/gu) ?? []

const turns = noteKinds.flatMap(kind =>
  [false, true].flatMap(cancels =>
    [false, true].flatMap(inWords => [1, 2].map(issuers => ({ kind, cancels, inWords, issuers }))),
  ),
)

test.each(turns)(
  '$kind, cancels $cancels, in words $inWords, issuers $issuers: carries what it prints',
  turn => {
    const input = inputOf(fullNote(turn))
    const printed = new Set(marksIn(compose(input)))
    expect(marksIn(carriedFile(input)).filter(mark => !printed.has(mark))).toEqual([])
  },
)

const visit = {
  issuers: [{ name: 'Ministère', charter: { takenFrom: 'Modèle confidentiel.dotx' } }],
  annexes: [{ note: { title: 'Note jointe' } }],
  coupon: { title: 'Réponse' },
  cover: { subtitle: 'Sous-titre' },
  persons: [{ family: 'Pannier', role: 'ministre' }],
  purpose: 'annoncer la fermeture',
  where: 'dans l’Oise',
  programme: {
    days: [{ date: '2021-05-06', sequences: [{ site: { commune: 'Creil', postalCode: '60100' } }] }],
  },
}

test('what other words stand for, and what belongs to another kind of note, stays at home', () => {
  const carried = (page: object): string => {
    const file = noteFileSchema.parse({ ...visit, title: 'Visite', ...page })
    return JSON.stringify(carriedFile(inputOf(file)))
  }
  const cancelled = carried({ corrects: { effect: 'cancels' } })
  for (const hidden of ['Creil', 'fermeture', 'confidentiel', 'Note jointe', 'Réponse', 'Sous-titre']) {
    expect(cancelled).not.toContain(hidden)
  }
  expect(cancelled).toContain('dans l’Oise')
  expect(carried({ kind: 'communique' })).not.toContain('Pannier')
  expect(carried({ announcement: 'se rendra dans l’Oise' })).not.toContain('fermeture')
})

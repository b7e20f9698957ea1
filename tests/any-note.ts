import fc from 'fast-check'
import type { Composition } from '../domain/blocks.ts'
import { type ComposeInput, compose } from '../domain/compose.ts'
import { couponAsks, type NoteFile, noteFileSchema, noteKinds } from '../domain/press-note.ts'

const words = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Visite de l’école',
    'À l’issue',
    '« Écoles »',
    'le 1er mai à 9h15',
    '  ',
    'a\nb',
    'A & <B>',
  ),
)
const day = fc.constantFrom('', '2021-05-05', '2021-05-06', '2021-05-07', '2022-01-01')
const clock = fc.constantFrom('', '08:15', '09:30', '12:00', '18:45', '23:59')
const mail = fc.constantFrom('presse@industrie.gouv.fr', 'a@b.fr')
const https = fc.constantFrom('https://www.gouv.fr/a', 'https://exemple.fr')
const some = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(item, { maxLength })

const span = fc.record({
  text: words,
  bold: fc.boolean(),
  italic: fc.boolean(),
  superscript: fc.boolean(),
  href: fc.oneof(
    fc.constant(''),
    https,
    mail.map(one => `mailto:${one}`),
  ),
})
const foreignSpan = fc.record({ text: words, language: fc.constantFrom('en', 'de') })
const spans = some(fc.oneof(span, foreignSpan))
const picture = fc.record({
  pictureId: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  width: fc.integer({ min: 1, max: 8_000 }),
  height: fc.integer({ min: 1, max: 8_000 }),
  alternative: words,
  isDecorative: fc.boolean(),
  caption: words,
  credit: words,
  share: fc.constantFrom(1, 0.75, 0.5, 0.33),
})
const passage = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), spans }),
  fc.record({ kind: fc.constant('subheading'), text: words, level: fc.constantFrom(2, 3) }),
  fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: some(spans) }),
  fc.record({ kind: fc.constant('quote'), spans, speaker: words }),
  fc.record({ kind: fc.constant('figures'), figures: some(fc.record({ value: words, label: words })) }),
  fc.record({ kind: fc.constant('picture'), picture }),
  fc.record({ kind: fc.constant('box'), title: words, paragraphs: some(spans) }),
  fc.record({ kind: fc.constant('page-break') }),
)
const body = some(passage, 5)

const who = fc.oneof(
  fc
    .constantFrom('unsaid', 'open', 'accredited', 'all-accredited', 'off-press', 'closed')
    .map(kind => ({ kind })),
  fc.constant({ kind: 'pools', pools: [{ category: 'tv', outlets: ['TF1'] }] }),
)
const access = fc.oneof(
  fc.constant({}),
  fc.record({
    phases: some(
      fc.record({ who, form: fc.constantFrom('presence', 'image-tour', 'press-point'), reason: words }),
      2,
    ),
  }),
)
const time = fc.constantFrom(
  { kind: 'none' },
  { kind: 'at', at: '09:30' },
  { kind: 'from', from: '10:00' },
  { kind: 'range', from: '10:00', to: '11:15' },
  { kind: 'after' },
  { kind: 'words', words: 'en fin de matinée' },
)
const subStep = { time, text: words, venue: words, access }
const site = fc.record({
  name: words,
  address: words,
  postalCode: fc.constantFrom('', '77127', '75008', '98800'),
  commune: fc.constantFrom('', 'Lieusaint', 'Paris', 'Bruxelles'),
})
const reception = fc.record({
  audience: fc.constantFrom('all', 'pool', 'vans'),
  from: clock,
  to: clock,
  site,
  words,
})
const sequence = fc.record({
  title: words,
  site,
  intro: words,
  access,
  reception: some(reception, 2),
  steps: some(fc.record({ ...subStep, steps: some(fc.record(subStep), 2) })),
})
const facts = {
  persons: some(
    fc.record({
      civility: fc.constantFrom('', 'Mme', 'M.'),
      given: words,
      family: words,
      role: words,
      part: fc.constantFrom('principal', 'accompanied-by', 'in-presence-of', 'host'),
    }),
  ),
  purpose: words,
  when: words,
  where: words,
  timeZone: fc.constantFrom('Europe/Paris', 'Indian/Reunion'),
  programme: fc.record({
    title: words,
    caveat: words,
    access,
    days: some(fc.record({ date: day, label: words, sequences: some(sequence, 2) })),
  }),
  reception: some(reception, 1),
  desks: some(
    fc.record({ office: words, mails: some(mail, 1), deadlineDay: day, deadlineClock: clock, toSend: words }),
    2,
  ),
  notices: some(fc.record({ text: words }), 2),
}

const contact = fc.record({
  organisation: words,
  name: words,
  phones: fc.constantFrom([], ['01 40 00 00 00']),
  mails: some(mail, 1),
})
const logo = fc.record({
  mediaType: fc.constant('image/png'),
  base64: fc.constantFrom('AAAA', 'BBBB'),
  alternative: fc.constant('Logo'),
  width: fc.integer({ min: 1, max: 4_000 }),
  height: fc.integer({ min: 1, max: 4_000 }),
})
const plainIssuer = {
  name: words,
  letterhead: some(words),
  motto: some(words),
  contacts: some(contact, 2),
  footer: some(words, 2),
}
const issuer = fc.record({
  ...plainIssuer,
  logo: fc.option(logo),
  partners: some(logo, 2),
  charter: fc.constantFrom({}, { accent: '003189', margins: { top: 20, right: 25, bottom: 20, left: 40 } }),
  hourStyle: fc.constantFrom('spaced', 'compact', 'padded'),
  surnameCapitals: fc.boolean(),
})

const page = {
  kind: fc.constantFrom(...noteKinds),
  title: words,
  number: words,
  place: words,
  date: day,
  embargo: fc.option(fc.record({ day: fc.constant('2021-05-06'), clock })),
  corrects: fc.option(
    fc.record({
      effect: fc.constantFrom('updates', 'corrects', 'cancels-and-replaces', 'cancels'),
      number: words,
      day,
    }),
    { freq: 4 },
  ),
  announcement: words,
  body,
  bodyAfter: body,
  boilerplates: some(fc.record({ title: words, body }), 2),
  pressContacts: some(contact, 2),
  links: some(fc.record({ label: words, href: https }), 2),
  files: some(fc.record({ name: fc.constant('Plan.pdf'), description: words }), 2),
  cover: fc.record({ subtitle: words, picture: fc.option(picture) }),
  coupon: fc.option(
    fc.record({
      title: words,
      untilDay: day,
      untilClock: clock,
      mails: some(mail, 2),
      phones: fc.constantFrom([], ['01 40 00 00 00']),
      form: fc.oneof(fc.constant(''), https),
      asks: fc.subarray([...couponAsks]),
    }),
  ),
  appearances: some(fc.record({ day, clock, outlet: words, programme: words, speaker: words })),
}

const annex = fc.record({
  title: words,
  note: fc.record(page),
  facts: fc.option(fc.record(facts)),
  issuers: some(fc.record(plainIssuer), 2),
})

/** For tests: any note at all, of every kind, with all that the model can hold and texts that are awkward to print. */
export const anyNote: fc.Arbitrary<NoteFile> = fc
  .record({ ...page, ...facts, issuers: some(issuer, 2), annexes: some(annex, 2) })
  .map(value => noteFileSchema.parse(value))

export const inputOf = (note: NoteFile): ComposeInput => ({ note, facts: note, issuers: note.issuers })

export const composed = (note: NoteFile): Composition => compose(inputOf(note))

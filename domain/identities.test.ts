import { describe, expect, test } from 'vitest'
import { contactDraftSchema } from './contact.ts'
import { identitiesOf } from './identities.ts'

const draft = (given: Record<string, unknown>) => contactDraftSchema.parse(given)
const mail = (address: string) => ({ mails: [{ label: '', address }] })
const phone = (number: string) => ({ phones: [{ label: '', number }] })
const at = (outlet: string) => ({ functions: [{ outlet }] })

/** Whether two drafts have an identity in common. */
const isKnownAgain = (one: Record<string, unknown>, other: Record<string, unknown>): boolean => {
  const known = new Set(identitiesOf(draft(one)))
  return identitiesOf(draft(other)).some(identity => known.has(identity))
}

describe('somebody is known again', () => {
  const zoe = { given: 'Zoé', family: 'Lefèvre' }

  test.each([
    ['by her mailbox, however it is typed', mail('zoe@zeste.fr'), { family: 'X', ...mail('ZOE@zeste.fr') }],
    ['by her mobile', phone('+33639981234'), { family: 'X', ...phone('06 39 98 12 34') }],
    [
      'by a shared number with her family name',
      { ...zoe, ...phone('+33142758000') },
      { family: 'LEFEVRE', ...phone('+33142758000') },
    ],
    [
      'by her name at her outlet',
      { ...zoe, ...at('Le Monde') },
      { ...zoe, ...at('MONDE'), ...mail('z@x.fr') },
    ],
    ['by her name where nothing else is known', zoe, { given: 'ZOE', family: 'lefevre' }],
    [
      'as a desk, by its name and mailbox',
      { desk: 'Rédaction', ...mail('redaction@zeste.fr') },
      {
        desk: 'REDACTION',
        ...mail('redaction@zeste.fr'),
      },
    ],
  ])('%s', (_, one, other) => {
    expect(isKnownAgain(one, other)).toBe(true)
  })

  test.each([
    ['by a switchboard', { ...zoe, ...phone('+33142758000') }, { family: 'Ali', ...phone('+33142758000') }],
    [
      'by a mailbox of the newsroom',
      { ...zoe, ...mail('redaction@zeste.fr') },
      {
        family: 'Ali',
        ...mail('redaction@zeste.fr'),
      },
    ],
    ['by a name that others bear elsewhere', { ...zoe, ...at('Le Monde') }, { ...zoe, ...at('Zeste') }],
    ['by her name where more is known', { ...zoe, ...mail('zoe@zeste.fr') }, zoe],
    ['by having nothing', {}, {}],
  ])('not %s', (_, one, other) => {
    expect(isKnownAgain(one, other)).toBe(false)
  })
})

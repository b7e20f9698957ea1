import { expect, it } from 'vitest'
import { insertable } from '../../../../domain/insertable.ts'
import { editing } from '../../../messages/fr/editing.ts'
import { found } from './slash-state.ts'

const entries = insertable.map(id => ({ id, ...editing.entries[id] }))
const ids = (query: string) => found(entries, query).map(({ id }) => id)

it.each([
  ['', insertable],
  ['prog', ['programme']],
  ['PROG', ['programme']],
  ['accred', ['desk']],
  ['a propos', ['boilerplate']],
  ['bibliotheque', ['boilerplate']],
  ['titre', ['subheading-2', 'subheading-3']],
  ['liste num', ['ordered-list']],
  ['saut', ['page-break']],
  ['xyz', []],
])('« /%s »', (query, expected) => {
  expect(ids(query)).toEqual(expected)
})

it('puts what bears the name before what is only found by another word', () => {
  expect(ids('lien').slice(0, 2)).toEqual(['link', 'links'])
  expect(ids('presse')).toEqual(['reception', 'notice', 'contacts', 'desk'])
})

import { expect, test } from 'vitest'
import {
  contactAt,
  contactWith,
  openWorld,
  outletWith,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'

test('every word of the names of outlets and people comes once, outlets first', async () => {
  const { world, answers } = await openWorld()
  await store(world, {
    contacts: [
      contactAt('L’Usine Nouvelle', { given: 'Jean-Pierre', family: 'N’Diaye' }),
      contactAt('Zeste', { given: 'Zoé', family: 'Quatrebarbes', notes: 'rappeler' }),
      contactWith({ kind: 'newsroom', desk: 'Rédaction de Zeste', tags: ['Lyon'] }),
    ],
    outlets: [outletWith({ name: 'Zeste', otherNames: ['ZST'], group: 'Ebra' })],
  })
  const names = granted(await answers['contacts.names']({}))
  expect(names.slice(0, 3)).toEqual(['Zeste', 'ZST', 'Ebra'])
  expect([...names].sort()).toEqual(
    [
      ...['Diaye', 'Ebra', 'Jean', 'Jean-Pierre', 'L’Usine', 'Nouvelle', 'N’Diaye', 'Pierre', 'Quatrebarbes'],
      ...['Rédaction', 'Usine', 'ZST', 'Zeste', 'Zoé', 'de'],
    ].sort(),
  )
})

test('never more than 60 000, and the thread gives way meanwhile', async () => {
  const { world, answers } = await openWorld()
  const letters = 'bcdfghjklm'
  const nameOf = (index: number): string =>
    `N${[...String(index)].map(digit => letters.charAt(Number(digit))).join('')}`
  const contacts = Array.from({ length: 35_000 }, (_, index) =>
    contactWith({ family: nameOf(index), given: `Zoé ${nameOf(index + 50_000)}` }),
  )
  await store(world, { contacts })
  let ticks = 0
  const ticking = setInterval(() => {
    ticks += 1
  }, 0)
  const names = granted(await answers['contacts.names']({}))
  clearInterval(ticking)
  expect(names).toHaveLength(60_000)
  // Gathered in one go, nothing else would have had its turn.
  expect(ticks).toBeGreaterThan(5)
})

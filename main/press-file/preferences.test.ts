import { expect, test } from 'vitest'
import { defaultPreferences } from '../../domain/press-file.ts'
import { openWorld } from '../../tests/fixtures/press-file/world.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'

test('preferences are those of Mallette until the person chooses, and stay chosen', async () => {
  const { answers, announced, folder, world } = await openWorld()
  expect(granted(await answers['preferences.get']({}))).toEqual(defaultPreferences)

  const chosen = { ...defaultPreferences, beats: ['Vin'], reviewYears: 5 }
  expect(granted(await answers['preferences.save'](chosen))).toEqual(chosen)
  expect(announced).toEqual(['preferences'])

  await world.file.settled()
  const again = await openWorld({ folder })
  expect(granted(await again.answers['preferences.get']({}))).toEqual(chosen)
})

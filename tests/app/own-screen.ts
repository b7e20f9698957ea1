/** Gives each worker of Vitest a screen of its own, where scripts/test.mjs started several. */
const screens = (process.env['MALLETTE_SCREENS'] ?? '').split(' ')
const mine = screens[Number(process.env['VITEST_POOL_ID']) - 1]
if (mine !== undefined && mine !== '') process.env['DISPLAY'] = mine

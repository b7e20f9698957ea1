/** Measures one area in a process that has done nothing else, and hands the account to the one that started it. */
const [area = ''] = process.argv.slice(2)
/** @type {{ measure: () => Promise<import('./row.mjs').Account> }} */
const { measure } = await import(`./${area}.mjs`)
process.send?.(await measure())
process.disconnect()

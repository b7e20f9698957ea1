// Runs inside the fallback runtime, in place of Electron's own default_app.asar, which it lacks:
// `electron [-r FILE]… [--switch]… FOLDER [ARGUMENT]…` runs the application in FOLDER.
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const { join, resolve } = require('node:path')
const { app } = require('electron')

/** The files to load first (Playwright passes one) and the application's folder or file. */
function commandLine() {
  const words = process.argv.slice(1)
  const preloads = []
  while (words[0]?.startsWith('-')) {
    const word = words.shift()
    if (word === '-r' || word === '--require') preloads.push(resolve(words.shift() ?? ''))
  }
  return { preloads, place: words[0] }
}

/** Gives the application the names of its package.json, as a packaged one would have them. */
function introduce(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return
  const { name, productName, version, desktopName } = JSON.parse(readFileSync(file, 'utf8'))
  app.name = productName ?? name ?? app.name
  if (version) app.setVersion(version)
  if (desktopName) app.setDesktopName(desktopName)
  app.setAppPath(folder)
}

const { preloads, place } = commandLine()
for (const file of preloads) require(file)
if (place === undefined) {
  process.stderr.write('usage: electron FOLDER\n')
  app.exit(2)
} else {
  // What application code reads to know that it is not packaged.
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  try {
    introduce(resolve(place))
    Module._load(Module._resolveFilename(resolve(place), null, true), Module, true)
  } catch (error) {
    process.stderr.write(`${error?.stack ?? error}\n`)
    app.exit(1)
  }
}

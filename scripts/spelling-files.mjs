import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './project.mjs'

const require = createRequire(join(root, 'package.json'))

/**
 * A package’s file, whether or not the package names it among its entries.
 * @param {string} entry what the package is imported by
 * @param {string} file beside that entry
 */
const beside = (entry, file) => join(dirname(require.resolve(entry)), file)

/**
 * Puts the dictionary, its engine and the names of places where the spelling thread reads them (main/spelling):
 * too big for a bundle, and read only when a note is first opened.
 * @param {string} folder made when it is not there
 */
export async function writeSpellingFiles(folder) {
  await mkdir(folder, { recursive: true })
  const copies = {
    'hunspell.wasm': require.resolve('hunspell-wasm/wasm/hunspell.wasm'),
    'fr.aff': beside('dictionary-fr', 'index.aff'),
    'fr.dic': beside('dictionary-fr', 'index.dic'),
    'licence.txt': beside('dictionary-fr', 'license'),
  }
  for (const [name, source] of Object.entries(copies)) await copyFile(source, join(folder, name))
  await writeFile(join(folder, 'places.txt'), (await placeWords()).join('\n'))
}

/**
 * The words of the names of communes, once: « Lieusaint », « Bourg-lès-Valence ».
 * @returns {Promise<string[]>}
 */
async function placeWords() {
  const lines = (await readFile(join(root, 'resources', 'communes.txt'), 'utf8')).split('\n')
  const names = lines.flatMap(line => (line.startsWith('#') ? [] : line.split(';', 1)))
  const words = names.flatMap(name => name.split(/[\s()]+/))
  const whole = new Set(words.map(word => word.replaceAll("'", '’').replace(/^[LD]’/, '')))
  return [...whole].filter(word => /^\p{Lu}./u.test(word)).sort()
}

/**
 * Writes those files into the folder `spelling` of what is built.
 * @returns {import('vite').Plugin}
 */
export const spellingFiles = () => ({
  name: 'spelling-files',
  writeBundle: async ({ dir }) => {
    if (dir !== undefined) await writeSpellingFiles(join(dir, 'spelling'))
  },
})

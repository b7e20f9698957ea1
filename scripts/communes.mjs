import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './project.mjs'

/**
 * Writes resources/communes.txt, the index of communes that domain/communes.ts reads: node scripts/communes.mjs.
 * The shape of the file is told in its header. Takes the JSON of the package as it is: `require` of the package
 * itself reads ./data from the working directory.
 */

const source = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')

export const communesFile = join(root, 'resources', 'communes.txt')

/**
 * @typedef {{
 *   code: string, nom: string, type: string, departement: string, chefLieu?: string,
 *   codesPostaux?: string[], population?: number
 * }} SourceCommune
 */

const header = `# Communes de France, leur département, leurs codes postaux.
# Source : Insee et La Poste, réunis par Etalab (@etalab/decoupage-administratif VERSION), Licence Ouverte 2.0.
# Fait par scripts/communes.mjs, lu par domain/communes.ts. Dans l’ordre des noms sans accents ni majuscules :
# nom;département;codes postaux, sans les chiffres du département qui les commencent;taille
# La taille : 1 de 2 048 à 4 095 habitants, puis un de plus à chaque doublement, vide au-dessous.
# « - » au lieu de la taille : ancienne commune, déléguée ou associée, avec les codes postaux de la nouvelle.
`

/** The key that the names are in order of: that of foldText, in domain/contact-search/fold.ts. @param {string} name */
const keyOf = name =>
  name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** @param {string} one @param {string} other */
const order = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

/** @param {string} departement @param {string} code */
const shortCode = (departement, code) =>
  departement.length === 2 && code.startsWith(departement) ? code.slice(2) : code

/** @param {number} population */
const sizeOf = population => (population < 2048 ? '' : (Math.floor(Math.log2(population)) - 10).toString(36))

/** The whole file. */
export function communesText() {
  /** @type {SourceCommune[]} */
  const all = JSON.parse(readFileSync(join(dirname(source), 'data', 'communes.json'), 'utf8'))
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(source, 'utf8'))
  const current = all.filter(({ type }) => type === 'commune-actuelle')
  const byCode = new Map(current.map(commune => [commune.code, commune]))
  const known = new Set(current.map(({ nom, departement }) => `${keyOf(nom)};${departement}`))
  const former = all.filter(
    ({ type, nom, departement }) =>
      (type === 'commune-deleguee' || type === 'commune-associee') &&
      !known.has(`${keyOf(nom)};${departement}`),
  )
  const rows = [...current, ...former]
    .map(({ nom, departement, codesPostaux, chefLieu = '', population = 0, type }) => ({
      key: keyOf(nom),
      name: nom.replaceAll("'", '’'),
      departement,
      codes: [...(codesPostaux ?? byCode.get(chefLieu)?.codesPostaux ?? [])].sort(order),
      size: type === 'commune-actuelle' ? sizeOf(population) : '-',
    }))
    .sort((one, other) => order(one.key, other.key) || order(one.departement, other.departement))
  const names = rows.map(({ name, departement, codes, size }) =>
    [name, departement, codes.map(code => shortCode(departement, code)).join(' '), size].join(';'),
  )
  return `${header.replace('VERSION', version)}\n${names.join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(communesFile, communesText())

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import referenceNote from '../../resources/demonstration/note-962.json'
import { writeDictionary } from '../../tests/fixtures/spelling/dictionary.ts'
import { type Checker, createChecker } from './checker.ts'
import { type Dictionary, openDictionary } from './dictionary.ts'

let folder: string
let dictionary: Dictionary
let checker: Checker
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-dictionary-'))
  await writeDictionary(folder)
  dictionary = await openDictionary(folder)
  const places = await readFile(join(folder, 'places.txt'), 'utf8')
  checker = createChecker(dictionary, places.split('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const slips = (text: string): string[] => checker.check(text).map(({ from, to }) => text.slice(from, to))

describe('on the real dictionary', () => {
  it.each([
    // Wrong, but not as words: other rules see to them.
    'Veillez-vous accréditer avant le mardi 4 mai 2021 à 18 h 00.',
    "A l'issue de la visite, micro tendu.",
    'L’attachée de presse d’Évry-Courcouronnes, qu’accompagnera la préfète, jusqu’à 9 h 30.',
    'Rendez-vous à L’Haÿ-les-Roses, Bourg-lès-Valence, Lieusaint (77127), en Seine-et-Marne.',
    'Aujourd’hui, M. le ministre a-t-il répondu\u00A0? Est-ce sur-mesure\u00A0?',
    'Franceinfo, CNews et LinkedIn à la gigafactory de Sénart, 3 bd de la République.',
    'La DREETS, l’UIMM, l’ADEME et la CGT-FO co-construisent un projet éco-responsable.',
  ])('%s', text => {
    expect(slips(text)).toEqual([])
  })

  it.each([
    ['Demande d’acréditation', ['d’acréditation']],
    ['Visite à Lieusain', ['Lieusain']],
    ['NOTE AUX REDACTIONS', ['REDACTIONS']],
    ["l'ecole et l'Etat", ["l'ecole", "l'Etat"]],
    ['l’ministre se rendra la-bas', ['l’ministre', 'la-bas']],
    ['Le 6 mai, 👩‍🏭 visitte\u00A0!', ['visitte']],
  ])('%s', (text, wrong) => {
    expect(slips(text)).toEqual(wrong)
  })

  it.each([
    ["l'ecole", 'l’école'],
    ['REDACTIONS', 'RÉDACTIONS'],
    ['acréditation', 'accréditation'],
    ['Lieusain', 'Lieusaint'],
    ['evenement', 'événement'],
    ['rendez-vou', 'rendez-vous'],
    ['Monpellier', 'Montpellier'],
    ['coeur', 'cœur'],
    ['aujourdhui', 'aujourd’hui'],
  ])('%s may stand for %s before anything else', (word, likeliest) => {
    const proposals = checker.suggest(word)
    expect(proposals[0]).toBe(likeliest)
    expect(proposals.length).toBeLessThanOrEqual(6)
  })

  it('finds nothing wrong in the reference note but a name that it has not been told', () => {
    const wrong = strings(referenceNote).flatMap(slips)
    expect([...new Set(wrong)].filter(word => !referenceKeys.includes(word))).toEqual(['Pannier-Runacher'])
  })
})

describe('what is accepted', () => {
  it('follows each source, from one question to the next', () => {
    const text = 'Quatrebarbes et Zyxomma de zyxomma'
    const own = createChecker(dictionary, [])
    const wrong = () => own.check(text).map(({ from, to }) => text.slice(from, to))
    expect(wrong()).toEqual(['Quatrebarbes', 'Zyxomma', 'zyxomma'])
    own.accept('press-file', 'Iphigénie Quatrebarbes-Zola\nLe Monde')
    expect(wrong()).toEqual(['Zyxomma', 'zyxomma'])
    own.accept('own', 'Zyxomma')
    expect(wrong()).toEqual(['zyxomma'])
    own.accept('own', 'zyxomma')
    expect(wrong()).toEqual([])
    own.accept('press-file', '')
    own.accept('own', '')
    expect(wrong()).toEqual(['Quatrebarbes', 'Zyxomma', 'zyxomma'])
  })
})

/** Codes of the file itself, which no reader sees. */
const referenceKeys = [
  'note-aux-redactions',
  'spaced',
  'paragraph',
  'at',
  'accredited',
  'press-point',
  'health',
]

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

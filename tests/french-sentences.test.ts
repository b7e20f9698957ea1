import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../renderer/messages/fr/', import.meta.url)

/** The sentences of a catalogue file as they are written, with an X for each value. */
function sentencesIn(file: string): string[] {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []
  return literals.map(literal =>
    literal
      .slice(1, -1)
      .replaceAll(/\\u([0-9A-F]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/\$\{[^}]*\}/g, 'X'),
  )
}

const files = readdirSync(folder)

describe.each(files)('the French of %s', file => {
  const sentences = sentencesIn(file).filter(sentence => !sentence.startsWith('../'))

  it('has sentences to read', () => {
    expect(sentences.length).toBeGreaterThan(0)
  })

  it.each([
    ['a plain space before a high sign', / [:;?!»]/],
    ['no space before a high sign', /[\p{L}\d)][;?!»]/u],
    ['no unbreakable space after an opening quotation mark', /«[^\u00A0]/],
    ['a straight apostrophe', /\p{L}'/u],
    ['three dots', /\.\.\./],
    ['a narrow space, which some fonts lack', /\u202F/],
    ['a capital without its accent', /(?<!\p{L})(?:Etat|Ecole|Ecrire|Evenement|Emetteur|Editer|A propos)/u],
    ['an hour with plain spaces', /\d h(?: \d|$)/],
  ])('never has %s', (_fault, pattern) => {
    expect(sentences.filter(sentence => pattern.test(sentence))).toEqual([])
  })
})

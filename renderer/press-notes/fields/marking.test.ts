import { describe, expect, test } from 'vitest'
import { type Mark, marking } from './marking.ts'

const words = { words: 'texte', speaker: 'Prénom Nom', label: 'légende' }

/** The text after the edit, with the selection between bars; `|` in the given text bounds the selection. */
function after(mark: Mark, marked: string): string {
  const [before = '', selected = '', rest = ''] = marked.split('¦')
  const text = before + selected + rest
  const {
    from,
    to,
    text: put,
    selectFrom,
    selectTo,
  } = marking(mark, text, before.length, before.length + selected.length, words)
  const next = text.slice(0, from) + put + text.slice(to)
  return `${next.slice(0, selectFrom)}¦${next.slice(selectFrom, selectTo)}¦${next.slice(selectTo)}`
}

describe('the buttons of the toolbar', () => {
  test.each<[Mark, string, string]>([
    ['bold', 'un ¦mot¦ ici', 'un **¦mot¦** ici'],
    ['bold', 'un ¦ mot ¦ici', 'un  **¦mot¦** ici'],
    ['bold', 'un **¦mot¦** ici', 'un ¦mot¦ ici'],
    ['italic', 'un ¦¦', 'un *¦texte¦*'],
    ['link', 'voir ¦le site¦', 'voir [le site](¦https://¦)'],
    ['subheading', 'a\nLe ¦¦plan\nb', 'a\n## Le plan¦¦\nb'],
    ['subheading', '## Le ¦¦plan', 'Le plan¦¦'],
    ['bullets', '¦un\ndeux¦', '- un\n- deux¦¦'],
    ['numbers', '- ¦un\n- deux¦', '1. un\n2. deux¦¦'],
    ['numbers', '1. ¦un\n2. deux¦', 'un\ndeux¦¦'],
    ['quote', 'Bravo¦¦', '> Bravo — ¦Prénom Nom¦'],
    ['quote', '> Bravo — ¦Agnès¦', 'Bravo — Agnès¦¦'],
    ['figure', '93 %¦¦', '= 93 % | ¦légende¦'],
  ])('%s: %s', (mark, before, expected) => expect(after(mark, before)).toBe(expected))
})

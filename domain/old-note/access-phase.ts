import { foldText } from '../contact-search/fold.ts'
import type { Phase, Pool, Who } from '../press-access.ts'

const categories: readonly (readonly [RegExp, Pool['category']])[] = [
  [/^(?:tv|teles?|televisions?|cameras?|videos?|jri)$/, 'tv'],
  [/^(?:photos?|photographes?|photographie)$/, 'photo'],
  [/^(?:radios?|son|sonore)$/, 'radio'],
  [/^(?:redacteurs?|redactrices?|presse ecrite|redaction|pe|print|ecrite|ecrit|plume)$/, 'writer'],
  [/^(?:images?|d images|images tv photos?)$/, 'images'],
  [/^(?:presse|de presse|)$/, 'press'],
]

export const poolCategory = (words: string): Pool['category'] | null =>
  categories.find(([form]) => form.test(foldText(words)))?.[1] ?? null

const isSeveral = (words: string): boolean =>
  /s$/iu.test(words.trim()) && !/^(?:images|press)/iu.test(words.trim())

const crew = /^(?:pool )?(?<what>\p{L}+(?: \p{L}+)?)\s*:\s*(?<names>[^:]+)$/iu

/** « TV : France 3 Nord / Photo : AFP » as pools that name their outlets; null where it is something else. */
function namedCrews(text: string): Pool[] | null {
  const parts = text.split(
    /\s*[/;|•]\s*|\s+[-–—]\s+(?=\p{L}+\s*:)|,\s*(?=(?:tv|photo|radio|r[ée]dacteur)\p{L}*\s*:)/iu,
  )
  const pools = parts.map(part => {
    const { what = '', names = '' } = crew.exec(part.trim())?.groups ?? {}
    const category = poolCategory(what)
    const outlets = names
      .split(/\s*,\s*|\s+et\s+/u)
      .map(name => name.trim())
      .filter(name => name !== '' && name.length <= 120)
    if (category === null || outlets.length === 0) return null
    return { category, several: isSeveral(what), outlets: outlets.slice(0, 30) }
  })
  const read = pools.filter(pool => pool !== null)
  return read.length === pools.length && read.length <= 10 ? read : null
}

/** « pool TV et pool photos », « pool images », « pool TV (France 2) ». */
function plainPools(text: string): Pool[] | null {
  const rest = text.replace(/^pools?\s*/iu, '')
  const parts = rest.split(/\s*(?:,|\+|\/| et | & )\s*(?:pools?\s*)?/iu)
  const pools = parts.map(part => {
    const [, what = '', names = ''] = /^([\p{L} ]*?)\s*(?:\(([^()]+)\))?$/u.exec(part.trim()) ?? []
    const category = /[\p{L}]/u.test(part) || parts.length === 1 ? poolCategory(what) : null
    const outlets = names
      .split(/\s*,\s*/u)
      .map(name => name.trim())
      .filter(name => name !== '' && name.length <= 120)
    return category === null ? null : { category, several: isSeveral(what) && category !== 'press', outlets }
  })
  const read = pools.filter(pool => pool !== null)
  return read.length === pools.length && read.length <= 10 ? read : null
}

function poolsOf(text: string): Who | null {
  const closest = /\s*,?\s*au plus pr[èe]s$/iu.test(text)
  const words = text.replace(/\s*,?\s*au plus pr[èe]s$/iu, '')
  const inside = /^pools?(?: presse)?\s*[(:]\s*(?<crews>.+?)\)?$/iu.exec(words)?.groups?.['crews'] ?? words
  const pools = namedCrews(inside) ?? (/^pool/iu.test(words) ? plainPools(words) : null)
  return pools === null || pools.length === 0 ? null : { kind: 'pools', pools, closest }
}

const whos: readonly (readonly [RegExp, Who])[] = [
  [
    /^(?:ouverte?s? (?:a la presse|a toute la presse|presse|aux medias)|presse (?:ouverte|autorisee))$/,
    { kind: 'open' },
  ],
  [/^(?:toute (?:la )?presse(?: accreditee)?|toute presse)$/, { kind: 'all-accredited' }],
  [/^(?:la )?(?:presse accreditee|ouverte? a la presse accreditee)$/, { kind: 'accredited' }],
  [/^(?:hors presse|sans presse|hors medias)$/, { kind: 'off-press' }],
  [/^(?:fermee?s? (?:a la )?presse|non ouverte?s? (?:a la )?presse|fermee? aux medias)$/, { kind: 'closed' }],
  [/^(?:a )?huis clos$/, { kind: 'closed-doors' }],
]

const forms: readonly (readonly [RegExp, Phase['form']])[] = [
  [/^(?:tours?|prise) (?:d )?images?(?:\b|$)/, 'image-tour'],
  [/^micros? tendus?(?:\b|$)/, 'micro'],
  [/^(?:point|rencontre) (?:de )?presse(?:\b|$)/, 'press-point'],
  [/^conference de presse(?:\b|$)/, 'conference'],
  [/^declaration(?: a la presse)?(?:\b|$)/, 'statement'],
]

const moments: readonly (readonly [RegExp, Phase['moment']])[] = [
  [
    /(?:en |au )?debut (?:de |d )?(?:la )?(?:sequence|reunion|visite|echange)s? (?:uniquement|seulement)$/,
    'start-only',
  ],
  [/(?:uniquement|seulement) (?:en |au )debut (?:de )?(?:la )?sequence$/, 'start-only'],
  [/(?:en |au )debut (?:de )?(?:la )?sequence$/, 'start'],
  [/pendant (?:la|toute la) sequence$/, 'during'],
  [/en fin (?:de )?sequence$/, 'end'],
  [/a l issue$/, 'after'],
]

type Rest = { readonly form: Phase['form']; readonly moment: Phase['moment']; readonly rest: string }

/** The form and the moment of a phase, and the words that are neither, folded. */
function formAndMoment(folded: string): Rest {
  const [momentForm, moment] = moments.find(([form]) => form.test(folded)) ?? [/(?!)/, 'throughout' as const]
  const timeless = folded.replace(momentForm, '').trim()
  const [formForm, form] = forms.find(([start]) => start.test(timeless)) ?? [/(?!)/, 'presence' as const]
  return { form, moment, rest: timeless.replace(formForm, '').trim() }
}

/**
 * One phase of press access: « pool images en début de séquence », « tour d’images (presse accréditée) ». Null where
 * some of its words are not those of the trade.
 */
export function phaseOf(written: string): Phase | null {
  const [, before = written, bracket = ''] = /^([^()]+?)\s*\(([^()]*)\)$/u.exec(written.trim()) ?? []
  const whole = poolsOf(written.trim())
  if (whole !== null) return { who: whole, form: 'presence', moment: 'throughout', reason: '' }
  const outer = formAndMoment(foldText(before))
  const inner = formAndMoment(foldText(bracket))
  const who = whoOf(outer.rest, before)
  if (who === null) return null
  const isReason = bracket !== '' && inner.moment === 'throughout' && whoOf(inner.rest, bracket) === null
  const said = who.kind === 'unsaid' && !isReason ? (whoOf(inner.rest, bracket) ?? who) : who
  if (said.kind === 'unsaid' && outer.form === 'presence') return null
  return {
    who: said,
    form: outer.form,
    moment: inner.moment === 'throughout' ? outer.moment : inner.moment,
    reason: isReason || (inner.form !== 'presence' && bracket !== '') ? bracket : '',
  }
}

function whoOf(folded: string, written: string): Who | null {
  if (folded === '') return { kind: 'unsaid' }
  const known = whos.find(([form]) => form.test(folded))?.[1]
  if (known !== undefined) return known
  if (/^pool/u.test(folded))
    return poolsOf(
      written.trim().replace(/\s*(?:en|au) (?:début|debut|fin).*$|\s*pendant la.*$|\s*à l[’']issue$/iu, ''),
    )
  return null
}

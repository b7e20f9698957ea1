import { lengths } from '../text.ts'

/** « au congrès » → « le congrès »: what `aPhrase` does, undone. */
const withoutA = (phrase: string): string =>
  phrase
    .replace(/^au(?=\s)/iu, 'le')
    .replace(/^aux(?=\s)/iu, 'les')
    .replace(/^à (?=\p{L})/iu, '')

/** What the announcement says the visit is for: behind « pour », or what somebody holds or takes part in. */
export function purposeOf(announcement: string): string {
  const text = announcement.replaceAll(/\s+/gu, ' ').replace(/[\s,.;]+$/u, '')
  const asked =
    /^(?:vous (?:invite|invitent|convie|convient)|(?:a|ont) le plaisir de vous (?:inviter|convier)|participer(?:a|ont)|assister(?:a|ont)) ((?:à|au|aux)\s.+)$/iu.exec(
      text,
    )?.[1]
  const held = /^(?:effectuer(?:a|ont)|tiendr(?:a|ont)) ((?:un|une|le|la|l[’'])\s?.+)$/iu.exec(text)?.[1]
  const aim = /^se (?:rendr|déplacer)(?:a|ont)\b.*?(?<!\p{L})pour (?!la (?:journée|matinée))(.+)$/iu.exec(
    text,
  )?.[1]
  const purpose = aim ?? held ?? (asked === undefined ? '' : withoutA(asked))
  return purpose.length <= lengths.sentence ? purpose : ''
}

import type { Finding } from './finding.ts'
import type { Stretch, WrittenText } from './written-texts.ts'

/** Beyond so many signs an address that is written out is read out letter by letter, and nobody listens to the end. */
const longAddress = 60

const vague =
  /^(?:(?:cliquez|cliquer|voir|à voir|lire|retrouvez(?:-le|-la|-les)?)(?: +(?:ici|là|sur ce lien|ce lien|la suite))?|ici|là|(?:ce|le|au)? ?lien|lien suivant|en savoir plus|plus d[’']informations?|suite|page|site)[ .…:]*$/iu

const address = /^(?:https?:\/\/|www\.)\S+$/iu

/** Stretches that touch are one link to the eye: part of it may be bold. */
const joined = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.reduce((before: Stretch[], stretch) => {
    const last = before.at(-1)
    if (last === undefined || last.to !== stretch.from) return before.concat(stretch)
    return before.slice(0, -1).concat({ from: last.from, to: stretch.to })
  }, [])

/**
 * Links whose words say nothing of where they lead (« cliquez ici », a long bare address): a screen reader reads the
 * links of a document one after the other, by themselves (RGAA 4.1, criterion 6.1).
 */
export const linksThatSayNothing = ({ field, part, text, linked }: WrittenText): Finding[] =>
  joined(linked).flatMap(({ from, to }): Finding[] => {
    const written = text.slice(from, to)
    const said = written.replace(/\s+/gu, ' ').trim()
    const isBare = address.test(said) && said.length > longAddress
    if (said === '' || !(vague.test(said) || isBare)) return []
    return [{ code: 'link-vague', severity: 'advice', part, field, from, to, written }]
  })

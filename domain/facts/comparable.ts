import { remembering } from '../remembering.ts'
import { lengths } from '../text.ts'

const hour = /(\d{1,2})\s?(?:h|:)\s?(\d{2})?(?![\p{L}\d])/gu
/** Every sign of an address counts: « presse-dgs@… » is not « presse.dgs@… ». */
const address = /(\S+(?:@|:\/\/)\S+)/u
const marks = /[\s\u00A0’'.,;:!?«»"–—-]+/gu

/**
 * What two facts are compared by: how an issuer writes hours, capitals and spaces is not what a newsroom acts on, so
 * « 10h10 » is « 10 h 10 » and « PANNIER-RUNACHER » is « Pannier-Runacher ».
 */
export const comparable = remembering(
  (value: string) =>
    value
      .normalize('NFC')
      .split(address)
      .map((part, at) => (at % 2 === 1 ? part.replace(/[.,;:]+$/u, '') : loosened(part)))
      .join(' ')
      .replaceAll(/ +/gu, ' ')
      .trim()
      .toLocaleLowerCase('fr'),
  8_000,
  lengths.paragraph,
)

/** Words without what is only a way of writing them. */
const loosened = (text: string): string =>
  text
    .replace(hour, (_, hours: string, minutes: string | undefined) => ` ${Number(hours)}h${minutes ?? '00'} `)
    .replace(marks, ' ')

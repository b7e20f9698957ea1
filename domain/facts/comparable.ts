import { remembering } from '../remembering.ts'
import { lengths } from '../text.ts'

const hour = /(\d{1,2})\s?(?:h|:)\s?(\d{2})?(?![\p{L}\d])/gu
const marks = /[\s\u00A0’'.,;:!?«»"–—-]+/gu

/**
 * What two facts are compared by: how an issuer writes hours, capitals and spaces is not what a newsroom acts on, so
 * « 10h10 » is « 10 h 10 » and « PANNIER-RUNACHER » is « Pannier-Runacher ».
 */
export const comparable = remembering(
  (value: string) =>
    value
      .normalize('NFC')
      .replace(
        hour,
        (_, hours: string, minutes: string | undefined) => ` ${Number(hours)}h${minutes ?? '00'} `,
      )
      .replace(marks, ' ')
      .trim()
      .toLocaleLowerCase('fr'),
  8_000,
  lengths.paragraph,
)

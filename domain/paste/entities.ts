/** The names that word processors and web pages of our languages write; the rest of HTML's 2 231 stays as it is. */
const names = Object.fromEntries(
  [
    'amp& lt< gt> quot" apos\' nbsp\u00A0 shy\u00AD iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy©',
    'ordfª laquo« not¬ reg® macr¯ deg° plusmn± sup1¹ sup2² sup3³ acute´ micro\u00B5 para¶ middot· cedil¸ ordmº',
    'raquo» frac14¼ frac12½ frac34¾ iquest¿ Agrave\u00C0 AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ',
    'EgraveÈ EacuteÉ EcircÊ EumlË IgraveÌ IacuteÍ IcircÎ IumlÏ ETHÐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ',
    'times× OslashØ UgraveÙ UacuteÚ UcircÛ UumlÜ YacuteÝ THORNÞ szligß agraveà aacuteá acircâ atildeã aumlä aringå',
    'aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ ograveò oacuteó ocircô',
    'otildeõ oumlö divide÷ oslashø ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ OEligŒ oeligœ YumlŸ ScaronŠ',
    'scaronš ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200C zwj\u200D lrm\u200E rlm\u200F ndash– mdash— lsquo‘',
    'rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo›',
    'euro€ trade™ larr← uarr↑ rarr→ darr↓ minus− le≤ ge≥ ne≠ check✓',
  ]
    .join(' ')
    .split(' ')
    .map(entry => {
      const [, name = '', sign = ''] = /^([A-Za-z]+(?:\d+(?=.))?)(.)$/u.exec(entry) ?? []
      return [name, sign]
    }),
)

/** What 128 to 159 mean in HTML, where nobody means the control characters of those numbers. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function numbered(code: number): string {
  if (code >= 128 && code <= 159) return windows.charAt(code - 128)
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/gu

/** The text with its character references read: `&eacute;`, `&#8217;`, `&#x2019;`. An unknown one stays. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
        if (decimal !== undefined) return numbered(Number.parseInt(decimal, 10))
        if (hexadecimal !== undefined) return numbered(Number.parseInt(hexadecimal, 16))
        return Object.hasOwn(names, name ?? '') ? (names[name ?? ''] ?? whole) : whole
      })
    : text

/** A length as OpenDocument writes it: never more figures than a printer can tell apart. */
const written = (value: number): string => String(Number(value.toFixed(3)))

export const points = (value: number): string => `${written(value)}pt`
export const millimetres = (value: number): string => `${written(value)}mm`

/** A rule round or between cells and paragraphs; `width` in points. */
export const ruled = ({ width, color }: { readonly width: number; readonly color: string }): string =>
  `${points(width)} solid #${color.toLowerCase()}`

export const colour = (rgb: string): string => `#${rgb.toLowerCase()}`

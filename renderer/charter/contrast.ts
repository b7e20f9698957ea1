/** Relative luminance of a colour RRGGBB (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far a colour RRGGBB stands from white paper for an eye, from 1 to 21 (WCAG 2.2). */
export const contrastOnPaper = (colour: string): number => 1.05 / (luminance(colour) + 0.05)

/** What a text of usual size needs (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

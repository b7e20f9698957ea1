/**
 * Colours of the map on white paper: départements without a visit, then the classes, from few visits to many, each with
 * the ink that can be read on it. figures.css has the same for the light theme.
 */
export const mapColours = {
  paper: '#ffffff',
  ink: '#1b1b1f',
  soft: '#55555f',
  line: '#85837c',
  classes: [
    { fill: '#f1efea', ink: '#1b1b1f' },
    { fill: '#c5d1f4', ink: '#1b1b1f' },
    { fill: '#9db0e6', ink: '#1b1b1f' },
    { fill: '#6c85cf', ink: '#1b1b1f' },
    { fill: '#4159ac', ink: '#ffffff' },
    { fill: '#1a2f7d', ink: '#ffffff' },
  ],
} as const

/**
 * The colour of a class, of `count` classes: where there are few, they are taken from the whole scale, so that the
 * lowest and the highest are always told apart at once.
 */
export const shadeOf = (place: number, count: number): number => {
  const darkest = mapColours.classes.length - 1
  if (place === 0 || count >= darkest) return place
  return count === 1 ? 3 : 1 + Math.round(((place - 1) * (darkest - 1)) / (count - 1))
}

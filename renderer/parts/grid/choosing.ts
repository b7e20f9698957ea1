/** The acts that choose rows of a grid, by mouse and by keyboard alike. */
export type Choosing = {
  /** Takes the row in or out; a stretch starts from it. */
  readonly toggle: (index: number) => void
  /** Chooses all rows from where the stretch started, or else from `here`, to this one. */
  readonly extendTo: (index: number, here: number) => void
  /** Says where the next stretch starts. */
  readonly startAt: (index: number) => void
  readonly all: () => void
  readonly none: () => void
}

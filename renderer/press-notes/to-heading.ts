/** Out of the page, to the title of the screen: Tab goes on from there. */
export const toHeading = (): void => document.querySelector<HTMLElement>('h1')?.focus()

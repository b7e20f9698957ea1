/** The name, or the name with the first number that no other bears: « Nouveau média 2 ». */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map(other => other.toLocaleLowerCase('fr')))
  let free = name
  for (let number = 2; names.has(free.toLocaleLowerCase('fr')); number += 1) free = `${name} ${number}`
  return free
}

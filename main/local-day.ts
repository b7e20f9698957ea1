/** The calendar day of the person's own clock, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

/** The hour of the person’s own clock, `HH:MM`. */
export const localClock = (now: Date): string =>
  [now.getHours(), now.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')

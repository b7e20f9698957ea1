const noVerb =
  /(?:caméra|opéra|extra|infra|ultra|contra|sahara|libra|algebra|tiara|front|affront|pourra|devra|faudra)$/iu
const verb =
  /(?<![\p{L}’'-])(?:(?:ne |n[’'])?(?:se |s[’']|vous )?\p{Ll}{2,}(?:era|ira|dra|tra|vra|eront|iront|dront|tront|vront|ra|ront)|vous (?:invite|invitent|convie|convient)|(?:a|ont) le plaisir de vous (?:inviter|convier)|invite(?:nt)? (?:la presse|les (?:journalistes|médias|rédactions))|(?:effectue|se rend|se déplace|participe|inaugure|est en déplacement)(?:nt)?|préside(?!nt)|sera(?:ient)? en déplacement)(?!\p{L})/gu

/**
 * Where the verb of the announcement stands: « se rendra », « vous invitent », « tiendra »; -1 where there is none. The
 * future that comes with « accompagnée de » announces nothing.
 */
export function announcementVerb(text: string): number {
  for (const match of text.matchAll(verb)) {
    const after = text.slice(match.index + match[0].length)
    const isCompany = /^\s*(?:accompagn|également accompagn)/iu.test(after)
    if (!noVerb.test(match[0]) && !isCompany) return match.index
  }
  return -1
}

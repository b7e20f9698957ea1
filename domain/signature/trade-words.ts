import { foldText } from '../contact-search/fold.ts'
import { isMailAddress } from '../link.ts'

/** Words of what a person does, folded. */
const roleWords =
  /\b(?:journaliste|journalist|redact(?:eur|rice)s?|redacteurs?|reporter|reportrice|jri|correspondante?|correspondent|envoyee? special|envoyee? speciale|photographe|photojournaliste|photographer|cameraman|cadreu(?:r|se)|videaste|present(?:ateur|atrice)|anim(?:ateur|atrice)|produc(?:teur|trice)|producer|editor|editorialiste|chroniqueu(?:r|se)|pigiste|freelance|independante?|stagiaire|alternante?|secretaire|chef|cheffe|chief|head|responsable|directeur|directrice|director|adjointe?|deputy|manager|chargee?|attachee?|conseiller|conseillere|adviser|advisor|porte parole|spokes(?:person|man|woman)|deleguee?|coordin(?:ateur|atrice)|coordinator|assistante?|officer|communicante?|documentaliste|fact checker|grand reporter|president|presidente|fondat(?:eur|rice)|founder|maire|prefet|prefete|sous prefet|sous prefete)\b/

/** Words of a part of a house: it says where somebody works in it. */
const unitWords =
  /^(?:(?:chef|cheffe) du )?(?:service|rubrique|pole|direction|bureau|departement|desk|unite|cellule|mission|division|secretariat|redaction|delegation|agence de|bureau de|edition)\b/

/** Words of a house that has the press as its trade, or that writes to it. */
const outletWords =
  /\b(?:agence|afp|reuters|press|presse|news|radio|fm|tv|television|tele|journal|hebdo|hebdomadaire|magazine|mag|media|medias|france|bleu|ici|info|infos|courrier|depeche|voix|echo|echos|republique|republicain|tribune|gazette|quotidien|matin|soir|libre|nouvelles?|actu|canal|chaine|web|groupe|editions|prefecture|sous prefecture|ministere|cabinet|mairie|ville|metropole|region|departement|conseil|assemblee|senat|academie|rectorat|ars|dreal|gendarmerie|police|chambre|universite|chu)\b|^(?:le|la|les|l) \p{L}|^\p{L}+ (?:eco|sport|plus)$/u

const houseStart =
  /^(?:cabinet|prefecture|sous prefecture|ministere|secretariat d etat|mairie|ville|metropole|region|conseil (?:departemental|regional)|agence|groupe|radio|journal|rectorat)\b/

/** Words of those who make the news, whatever else their line says. */
const pressWords =
  /\b(?:journaliste|journalist|redact(?:eur|rice)|reporter|jri|photographe|correspondante?|editor)\b/

const officeWords =
  /^region\b|\b(?:prefecture|sous prefecture|prefet|prefete|ministere|mairie|ville de|metropole de|conseil (?:departemental|regional|municipal)|rectorat|ars|attachee? de presse|service (?:de )?presse|bureau de (?:la )?presse|relations? (?:presse|medias?|publiques?)|porte parole|communication|press officer)\b/

const adviserWords =
  /\b(?:conseill(?:er|ere)|adviser|advisor|(?:chef|cheffe|directeur|directrice) (?:adjointe? )?de cabinet)\b/

export const saysRole = (piece: string): boolean => roleWords.test(foldText(piece))
export const saysUnit = (piece: string): boolean => unitWords.test(foldText(piece))
export const saysOutlet = (piece: string): boolean => outletWords.test(foldText(piece))
/** Starts with the name of a house, even where it names somebody in it: « Cabinet de la ministre déléguée ». */
export const startsAsHouse = (piece: string): boolean => houseStart.test(foldText(piece))
export const saysPress = (text: string): boolean => pressWords.test(foldText(text))
export const saysPressOffice = (text: string): boolean => officeWords.test(foldText(text))
export const saysAdviser = (text: string): boolean => adviserWords.test(foldText(text))

/** A web address, a handle or an account: kept in the notes as it is. */
export const isOnline = (piece: string): boolean =>
  /^(?:(?:web|site|w|url)\s?[:.]\s*)?(?:https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:fr|com|net|org|eu|info|tv|news|media|be|ch|example|bzh|corsica|re|io|paris)(?:\/\S*)?)$/iu.test(
    piece,
  ) ||
  /^(?:twitter|x|bluesky|mastodon|linkedin|facebook|instagram|threads|signal|telegram|skype)\b/iu.test(
    piece,
  ) ||
  (/(?:^|\s)@[\p{L}\p{N}_.]+/u.test(piece) && !isMailAddress(piece))

/** Letters only, two words or more, each with a capital or a particle: how names of persons look. */
export function isNameForm(piece: string): boolean {
  const words = piece.split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    piece.length <= 60 &&
    words.every(word =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|du|des|d[’']\p{L}+|von|van|der|den|di|da|el|ben|le|la|y)$/u.test(word),
    ) &&
    words.some(word => /^\p{Lu}/u.test(word))
  )
}

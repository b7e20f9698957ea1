/**
 * Words that press notes are full of and that the dictionary lacks: outlets and networks, State offices, firms that
 * ministers visit, the industry’s new words, and abbreviations of addresses. Found by checking real notes.
 */
const words = `
  franceinfo CNews Mediapart Konbini Loopsider Publisénat LinkedIn WhatsApp TikTok Twitch Bluesky Mastodon Telegram
  Webex Skype Teams Outlook Word Excel PowerPoint Mallette
  Ademe Afpa Cnous Crous Dares Ddets Direccte Draaf Dreal Drees Dreets Igas Onisep Unédic
  ArianeGroup Bpifrance Eiffage Enedis Framatome Orano Servier Stellantis Thales TotalEnergies
  Choose Euronaval Eurosatory FrenchTech VivaTech
  agrivoltaïque agrivoltaïques agrivoltaïsme agritech backstage Brexit covid coworking co-working datacenter datacenters
  deeptech edtech fact-checking fintech foodtech gigafactories gigafactory greentech livestream low-cost masterclass
  medtech photo-opportunity photocall proptech sapeuse-pompière sapeuses-pompières scale-up scale-ups shooting startuper
  startupers visio visios
  Oudinot Sénart
  adj bd bld dir gouv rte Ste Stes Sts
`

export const tradeWords: readonly string[] = words.trim().split(/\s+/u)

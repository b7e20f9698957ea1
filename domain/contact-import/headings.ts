import type { ImportTarget } from '../contact-import.ts'
import { foldText } from '../contact-search/fold.ts'

/**
 * What a heading may mean before the column beside it has been looked at: « Nom » is a family name beside
 * « Prénom » and a whole name without; « Titre » is a civility in Outlook, a newspaper in a newsroom's sheet.
 */
export type HeadingSense = ImportTarget | 'name' | 'title'

/** Folded headings of Outlook (French, English), Google, vCard, Mallette's exports and newsrooms' own sheets. */
const senses: readonly (readonly [HeadingSense, string])[] = [
  ['kind', 'type de contact|nature|contact kind|kind|kind of contact'],
  [
    'civility',
    'civilite|civ|civilites|titre de civilite|courtesy title|name prefix|prefixe|m mme|mme m|n prefix',
  ],
  ['given', 'prenom|prenoms|first name|firstname|given name|forename|n given'],
  ['family', 'nom de famille|last name|lastname|family name|surname|patronyme|n family'],
  ['name', 'nom|noms|name'],
  ['full-name', 'nom prenom|nom et prenom|nom prenoms|prenom nom|prenom et nom|full name|nom complet|fn'],
  ['full-name', 'contact|contacts|nom du contact|contact name|journaliste|journalistes|nom du journaliste'],
  [
    'full-name',
    'interlocuteur|correspondant|personne|last name first name|first name last name|attache de presse',
  ],
  [
    'desk',
    'redaction|desk|nom de la redaction|redaction desk|fn org|service ou redaction|office or newsroom',
  ],
  ['outlet', 'media|medias|support|supports|journal|journaux|organe|organe de presse|publication|outlet|org'],
  [
    'outlet',
    'societe|organisation|organisme|entreprise|company|organization|organization name|organization 1 name',
  ],
  [
    'outlet',
    'nom du media|nom media|titre de presse|chaine|station|antenne|employeur|titre media|nom du support',
  ],
  ['title', 'titre|title'],
  [
    'role',
    'fonction|fonctions|poste|profession|qualite|titre du poste|intitule du poste|job title|role|titre1',
  ],
  ['role', 'fonction titre|organization title|organization 1 title|position|emploi|metier|statut'],
  [
    'mail',
    'mail|mails|email|emails|e mail|e mails|courriel|courriels|adresse mail|adresse email|adresse e mail',
  ],
  [
    'mail',
    'adresse de messagerie|adresse electronique|mel|e mail address|email address|mail address|messagerie',
  ],
  ['mail', 'value e mail'],
  [
    'phone',
    'tel|tels|telephone|telephones|phone|phones|phone number|numero|numero de telephone|n tel|ligne directe',
  ],
  [
    'mobile',
    'mobile|portable|gsm|cell|cellulaire|tel port|tel portable|tel mobile|telephone portable|portable pro',
  ],
  ['mobile', 'telephone mobile|mobile phone|cell phone|n portable|numero de portable|tel gsm|port|tel cell'],
  [
    'beats',
    'rubrique|rubriques|specialite|specialites|theme|themes|thematique|thematiques|beat|beats|sujets',
  ],
  ['beats', 'domaine|domaines|secteur|secteurs|centres d interet|champ|rubrique suivie|rubriques suivies'],
  [
    'coverage',
    'couverture|zone|zones|zone geographique|departement|departements|region|regions|territoire|coverage',
  ],
  ['coverage', 'zone de diffusion|zone de couverture|zone couverte|area covered|dept|dpt|dep|perimetre'],
  ['coverage', 'aire de diffusion'],
  [
    'tags',
    'tag|tags|etiquette|etiquettes|categorie|categories|mots cles|groupe|groupes|labels|group membership',
  ],
  ['tags', 'keywords|groups|liste|listes'],
  ['languages', 'langue|langues|language|languages|lang'],
  [
    'press-card',
    'carte de presse|n carte de presse|no carte de presse|numero de carte de presse|press card|n cp',
  ],
  ['press-card', 'carte presse|n carte presse|press card number|n de carte de presse|ccijp'],
  ['salutation', 'formule d appel|appel|formule|salutation|formule de politesse'],
  ['preferred', 'canal prefere|canal|moyen prefere|contact prefere|preferred|preferred channel|preference'],
  ['preferred', 'moyen de contact prefere|preferred way'],
  ['street', 'rue|adresse|adresse postale|voie|street|street address|address|address 1 street|adr street'],
  ['street', 'rue bureau|business street|adresse 1|adresse bureau'],
  ['postal-code', 'cp|code postal|zip|zip code|postal code|postcode|code postal bureau|business postal code'],
  ['postal-code', 'address 1 postal code|adr postal code'],
  ['town', 'ville|commune|localite|city|town|ville bureau|business city|address 1 city|adr town'],
  [
    'country',
    'pays|pays region|country|country region|pays region bureau|business country region|adr country',
  ],
  ['country', 'address 1 country|pays bureau|business country'],
  ['basis', 'base legale|base juridique|legal basis|basis'],
  ['informed-on', 'informe le|date d information|informed on|information rgpd|informee le'],
  [
    'opposition',
    'opposition|opposition rgpd|oppose|objection|ne pas contacter|desinscrit|desinscription|opt out',
  ],
  ['opposition', 'do not contact'],
  ['mallette-id', 'mallette id|identifiant mallette|x mallette id'],
  ['mallette-data', 'mallette data|donnees mallette|x mallette data|mallette'],
  [
    'notes',
    'note|notes|remarque|remarques|remarks|commentaire|commentaires|observation|observations|comments|divers',
  ],
  ['notes', 'infos'],
  // Columns that programs fill by themselves and that tell nothing about anybody.
  [
    'nothing',
    'motif du refus|reason for refusal|type de messagerie|e mail type|photo|initiales|initials|file as',
  ],
  [
    'nothing',
    'nom complet de l adresse de messagerie|e mail display name|priorite|priority|prive|private|sexe|gender',
  ],
  [
    'nothing',
    'critere de diffusion|sensitivity|yomi name|given name yomi|family name yomi|additional name yomi',
  ],
  [
    'nothing',
    'phonetic first name|phonetic middle name|phonetic last name|rappel|callback|prodid|rev|uid|version',
  ],
]

const table: ReadonlyMap<string, HeadingSense> = new Map(
  senses.flatMap(([sense, headings]) => headings.split('|').map(heading => [heading, sense] as const)),
)

const patterns: readonly (readonly [RegExp, HeadingSense])[] = [
  [
    /^(?:e ?mail|adresse de messagerie|courriel)\b.*\b(?:type|label|display name)$|\bnom complet\b/,
    'nothing',
  ],
  [/\b(?:type|label)$/, 'nothing'],
  [/\b(?:e ?mail|e ?mails|courriel|messagerie|adresse electronique)\b/, 'mail'],
  [/\b(?:fax|telecopie|telecopieur)\b/, 'phone'],
  [/\b(?:mobile|portable|gsm|cell)\b/, 'mobile'],
  [/\b(?:tel|tels|telephone|phone|standard|ligne directe)\b/, 'phone'],
  [/\b(?:domicile|home|autre|other|personal|personnelle?)\b/, 'notes'],
  [/^organization \d+ (?:name|title)$/, 'outlet'],
  [/\bcarte (?:de )?presse\b/, 'press-card'],
  [/^(?:rue bureau|business street|address \d+ street)\b/, 'street'],
  [/\b(?:journaliste|contact)s?\b.*\bnom\b|\bnom\b.*\b(?:journaliste|contact)s?\b/, 'full-name'],
]

/** What a heading means by its words alone; null for one that nobody knows. A number at its end does not count. */
export function headingSense(heading: string): HeadingSense | null {
  const words = foldText(heading)
  const bare = words.replace(/ ?\d+$/u, '')
  if (heading === '§') return 'outlet'
  const known = table.get(words) ?? table.get(bare)
  if (known !== undefined) return known
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Whether a heading announces free notes, whose content needs no heading of its own. */
export const isNotesHeading = (heading: string): boolean => table.get(foldText(heading)) === 'notes'

/** One name for a set of headings, however they are accented or capitalised: mappings are remembered by it. */
export const headingSetKey = (headings: readonly string[]): string => headings.map(foldText).join('|')

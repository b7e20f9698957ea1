import type { Contact } from '../domain/contact.ts'
import { foldText } from '../domain/contact-search/fold.ts'
import type { Outlet } from '../domain/outlet.ts'

/** Numbers that look drawn and are the same each time (mulberry32). */
export function drawing(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const list = (words: string): readonly string[] => words.split(', ')

const givenNames = list(
  'Adèle, Agnès, Alain, Alice, Amandine, Amélie, Anaïs, André, Anne, Anne-Sophie, Antoine, Arnaud, Aurélie, ' +
    'Béatrice, Benoît, Bérénice, Bruno, Camille, Caroline, Cécile, Céline, Chloé, Claire, Clément, Corinne, ' +
    'Cyril, Damien, Daphné, David, Delphine, Denis, Didier, Édouard, Élise, Élodie, Émilie, Emma, Éric, Estelle, ' +
    'Étienne, Fabien, Fanny, Fatima, Florence, François, Frédéric, Gaël, Geneviève, Gérard, Guillaume, Hélène, ' +
    'Henri, Hugo, Inès, Isabelle, Jean-Baptiste, Jean-Pierre, Jérôme, Joëlle, Julie, Karim, Laëtitia, Laurent, ' +
    'Léa, Loïc, Lucie, Ludovic, Maëlle, Malika, Marc, Marie, Marie-Christine, Marion, Mathieu, Maxime, Mehdi, ' +
    'Mickaël, Mireille, Nadia, Nicolas, Noémie, Odile, Olivier, Pascal, Patrice, Paul, Philippe, Pierre, Quentin, ' +
    'Raphaël, Rémi, Romain, Samia, Sandrine, Sébastien, Solène, Sophie, Stéphane, Sylvain, Thérèse, Thierry, ' +
    'Thomas, Valérie, Victor, Vincent, Virginie, Xavier, Yann, Yasmine, Zoé',
)

const familyNames = list(
  'Abadie, Allard, Arnaud, Aubert, Bailly, Barbier, Baron, Barre, Benali, Benoît, Berger, Bernard, Bertrand, ' +
    'Besson, Blanc, Blanchard, Bonnet, Boucher, Bouchet, Boulanger, Bourgeois, Breton, Brun, Brunet, Carpentier, ' +
    'Charpentier, Chevalier, Clément, Colin, Cordier, Coste, Cœuret, Cros, Daniel, David, Delaunay, Delmas, ' +
    'Deschamps, Diallo, Dubois, Dufour, Dumas, Dumont, Dupont, Dupuis, Durand, Duval, Étienne, Fabre, Faure, ' +
    'Fleury, Fontaine, Fournier, François, Gaillard, Garnier, Gauthier, Gautier, Gérard, Germain, Girard, Giraud, ' +
    'Guérin, Guichard, Guillaume, Haddad, Hamon, Henry, Herbert, Hubert, Huet, Jacquet, Jacob, Joly, Kerdoncuff, ' +
    'Klein, Lacroix, Lambert, Lamy, Laurent, Le Bihan, Le Gall, Le Goff, Leblanc, Leclerc, Lefebvre, Lefèvre, ' +
    'Legrand, Lemaire, Lemoine, Leroux, Leroy, L’Hostis, Lucas, Maillard, Mallet, Marchand, Marie, Martin, ' +
    'Martinez, Masson, Mathieu, Menard, Mercier, Meunier, Meyer, Michel, Millet, Moreau, Morel, Morin, Moulin, ' +
    'N’Diaye, Nicolas, Noël, Olivier, Ortéga, Payet, Pelletier, Perret, Perrin, Petit, Philippe, Picard, Poirier, ' +
    'Prévost, Quéré, Renard, Renaud, Rey, Richard, Rivière, Robin, Roche, Rolland, Roussel, Rousseau, Roux, ' +
    'Saint-Aubin, Schmitt, Simon, Tessier, Thomas, Traoré, Vasseur, Vidal, Vincent, Weber, Yilmaz, Zeller, ' +
    'de Villiers, du Bellay, d’Ormesson, Dupont-Moreau, Martin-Lefèvre',
)

const towns: readonly (readonly [town: string, postalCode: string])[] = list(
  'Paris 75011, Paris 75015, Lyon 69003, Marseille 13006, Lille 59000, Toulouse 31000, Nice 06000, Nantes 44000, ' +
    'Montpellier 34000, Strasbourg 67000, Bordeaux 33000, Rennes 35000, Reims 51100, Saint-Étienne 42000, ' +
    'Toulon 83000, Le Havre 76600, Grenoble 38000, Dijon 21000, Angers 49000, Nîmes 30000, Clermont-Ferrand 63000, ' +
    'Saint-Denis 93200, Saint-Denis 97400, Brest 29200, Tours 37000, Amiens 80000, Limoges 87000, Annecy 74000, ' +
    'Metz 57000, Besançon 25000, Perpignan 66000, Orléans 45000, Mulhouse 68100, Caen 14000, Rouen 76000, ' +
    'Nancy 54000, Avignon 84000, Poitiers 86000, La Rochelle 17000, Pau 64000, Fort-de-France 97200, Cayenne 97300, ' +
    'Ajaccio 20000, Quimper 29000, Troyes 10000, Chambéry 73000, Lieusaint 77127, L’Haÿ-les-Roses 94240',
).map(place => {
  const at = place.lastIndexOf(' ')
  return [place.slice(0, at), place.slice(at + 1)]
})

const titles = list(
  'Le Courrier de, La Dépêche de, L’Écho de, Les Nouvelles de, La Tribune de, L’Indépendant de, Radio, Télé, ' +
    'Le Quotidien de, Le Journal de, Ici, Le Phare de',
)
const nationals = list(
  'L’Œil du matin, Le Monde économique, La Voix publique, 24 Minutes, Chaîne Info 3, Agence Centrale de presse, ' +
    'Photo-Presse, L’Essentiel, L’Usine d’aujourd’hui, Santé & Société, Europe Matin, Les Échos du rail',
)
const roles = list(
  'Journaliste, Rédactrice en chef, Rédacteur en chef adjoint, Grand reporter, Chef du service politique, ' +
    'Correspondante, Photographe, Journaliste reporter d’images, Chroniqueuse, Secrétaire de rédaction',
)
const beats = list(
  'Agriculture, Culture, Défense, Économie, Éducation, Énergie, Environnement, Europe, Industrie, Justice, ' +
    'Logement, Numérique, Outre-mer, Politique, Santé, Social, Sport, Territoires, Transports, Travail',
)
const tags = list(
  'prioritaire, à relancer, voyage, pool photo, vœux 2025, déjeuner, off, AJIS, petit-déjeuner',
)

/** Ranges that ARCEP keeps for fiction (decision 2018-0881), ten thousand numbers each. */
const desks = ['+3319900', '+3326191', '+3335301', '+3346571', '+3353649']
const mobile = '+3363998'

const padded = (number: number, length: number): string => String(number).padStart(length, '0')

/** A UUID that tells which contact it is. */
export const contactId = (index: number): string => `00000000-0000-4000-8000-${padded(index, 12)}`

export const outletNames: readonly string[] = [
  ...nationals,
  ...towns.flatMap(([town]) => titles.map(title => `${title} ${town}`)),
].filter((name, index, all) => all.indexOf(name) === index)

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index]
  if (item === undefined) throw new RangeError(`nothing at ${index}`)
  return item
}

/** Journalists of the French press, none of whom exists: the same for the same count, each mail and number once. */
export function frenchContacts(count: number): readonly Contact[] {
  const draw = drawing(count)
  const mails = new Map<string, number>()
  return Array.from({ length: count }, (_, index) => frenchContact(index, draw, mails))
}

function frenchContact(index: number, draw: (below: number) => number, mails: Map<string, number>): Contact {
  const some = <T>(items: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: draw(most + 1) }, () => at(items, draw(items.length)))),
  ]
  const isDesk = draw(20) === 0
  const [town, postalCode] = at(towns, draw(towns.length))
  const outlet = at(outletNames, Math.floor((draw(1_000) * draw(1_000) * outletNames.length) / 1_000_000))
  const given = isDesk ? '' : at(givenNames, draw(givenNames.length))
  const family = isDesk ? '' : at(familyNames, draw(familyNames.length))
  const changedAt = new Date(Date.UTC(2025, 0, 1) + draw(300) * 86_400_000 + draw(86_400_000)).toISOString()
  const local = isDesk ? 'redaction' : `${slug(given)}.${slug(family)}`
  const address = `${local}@${slug(outlet)}.example`
  const times = mails.get(address) ?? 0
  mails.set(address, times + 1)
  return {
    id: contactId(index),
    kind: isDesk ? 'newsroom' : 'journalist',
    civility: isDesk ? '' : at(['Mme', 'M.'] as const, draw(2)),
    given,
    family,
    desk: isDesk ? `Rédaction de ${outlet}` : '',
    photo: '',
    functions: [{ outlet, role: isDesk ? '' : at(roles, draw(roles.length)), from: '', until: '' }],
    beats: some(beats, 3),
    coverage: draw(3) === 0 ? [`D-${postalCode.slice(0, 2)}`] : [],
    mails:
      draw(12) === 0
        ? []
        : [{ label: '', address: times === 0 ? address : address.replace('@', `${times}@`) }],
    phones: [
      { label: 'bureau', number: `${at(desks, index % 5)}${padded(Math.floor(index / 5) % 10_000, 4)}` },
      ...(index < 10_000 ? [{ label: 'mobile', number: `${mobile}${padded(index, 4)}` }] : []),
    ],
    preferred: '',
    pressCard: draw(2) === 0 ? padded(60_000 + index, 6) : '',
    languages: [],
    tags: some(tags, 2),
    salutation: '',
    place: { street: `${1 + draw(120)} rue de la République`, postalCode, town, country: '' },
    notes: draw(5) === 0 ? 'Rencontrée au salon de l’agriculture ; préfère être appelée le matin.' : '',
    basis: '',
    informedOn: '',
    createdAt: changedAt,
    changedAt,
    origins: [{ kind: 'import', at: changedAt, source: 'Export Outlook 2025.csv' }],
    opposition: null,
    reviewedOn: '',
    formerIds: [],
  }
}

const slug = (text: string): string => foldText(text).replaceAll(' ', '-')

/** Records of the outlets for which the contacts work, some with other names. */
export const frenchOutlets = (): readonly Outlet[] =>
  outletNames.map((name, index) => ({
    id: `00000000-0000-4000-9000-${padded(index, 12)}`,
    name,
    otherNames: index % 4 === 0 ? [name.replace(/[^A-ZÉŒ]/g, '') + index] : [],
    type: 'regional-daily',
    group: '',
    coverage: [],
    deskIds: [],
    notes: '',
    createdAt: '2025-01-01T08:00:00.000Z',
    changedAt: '2025-01-01T08:00:00.000Z',
  }))

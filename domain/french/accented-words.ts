// Lower case, accents in place. Kept out: names of persons (Elisabeth and Élisabeth both exist), the newspaper Les Echos,
// and every word that is another word without its accents (marché, chargé, relevé), since its capitals may be right.
const words = `
  accès accréditation accréditations accréditée accréditées activité activités année années août après armée armées
  arrivée arrivées bénéfice bénéficiaires capacité célébration chargée chargées chômage cohésion collège collèges
  comité comités compétence compétences compétitivité conférence conférences congrès contrôle crèche crèches crédit
  crédits décembre décentralisation décision décisions déclaration déclarations décret défense défi défis délégation
  délégué déléguée délégués département départemental départementale départements déplacement déplacements député
  députée députés déroulé désarmement développement échange échanges échéance échéances échelle éclairage école écoles
  écologie écologique écologiques économie économies économique économiques écoute écran écrans écrit écrits écrivain
  éditeur éditeurs édition éditions éducateur éducateurs éducatif éducation également égalité église églises élan
  élargissement élection élections électricité électrique électriques électronique élevage éleveur éleveurs élève
  élèves élu élue élues élus élysée émancipation émergence émission émissions énergétique énergie énergies enquête
  enquêtes épidémie épinal épreuve épreuves équilibre équipe équipement équipements équipes équité étampes étant étape
  étapes état états établissement établissements été étranger étrangère étrangères étrangers être étude études étudiant
  étudiante étudiantes étudiants européen européenne européennes européens évaluation événement événements évian
  évidemment évolution évolutions évreux évry fédération fédérations fête fêtes février fidélité filière filières
  financière financières forêt forêts français française françaises fraternité général générale générales généraux
  héros hôpital hôpitaux hôtel hôtels identité île îles immédiat immédiate indépendance indépendant ingénieur
  ingénieurs intérêt intérieur intérieure journée journées laïcité légion liberté libertés lycée lycées médecin
  médecins média médias médiation médical médicale médicaux mémoire mémorial métallurgie métier métiers métropole
  métropoles ministère ministères mobilité mobilités modèle musée musées numérique numériques océan opération
  opérations pêche pêcheurs périmètre période précarité préfecture préfectures préfet préfète préfets première
  premières présence présentation présidence président présidente présidentielle présidents prévention prévisionnel
  prévisionnelle prévu prévue priorité priorités procédure procédures progrès propriété qualité réception rédacteur
  rédacteurs rédaction rédactions référendum référent réforme réformes région régional régionale régionales régionaux
  régions règlement règles régulation rénovation réouverture répartition réponse réponses république réseau réseaux
  résidence résilience résistance résultat résultats réunion réunions réussite révision santé scolarité séance séances
  sécurité sélection séminaire sénat sénateur sénateurs sénatrice sénatrices série séries siège société sociétés
  solidarité solidarités souveraineté spécial spéciale stratégie stratégies stratégique succès système systèmes
  téléphone télévision télévisions théâtre théâtres trésor unité unités université universités véhicule véhicules
  vérité
`

const accentedForms: ReadonlyMap<string, string> = new Map(
  words
    .trim()
    .split(/\s+/u)
    .map(word => [withoutAccents(word), word]),
)

const prepositional = new Set(['proximité', 'côté'])

/**
 * The right form of a capitalised word in the same case: « Etat » → « État », « REDACTIONS » → « RÉDACTIONS ».
 * The word itself when it is right, unknown or neither all capitals nor one capital and small letters.
 */
export function withCapitalAccents(word: string): string {
  const form = accentedForms.get(withoutAccents(word))
  if (form === undefined || accents(word) >= accents(form)) return word
  if (/^[\p{Lu}\p{M}]+$/u.test(word)) return form.toLocaleUpperCase('fr')
  const initial = form.charAt(0).toLocaleUpperCase('fr')
  if (!/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) || accents(initial) === 0) return word
  // « Evènement » keeps its own spelling after the first letter.
  return initial + (accents(word) === 0 ? form.slice(1) : word.slice(1))
}

/** Whether « a » before the word is the verb (« a été », « a visité ») rather than « à » (« à proximité »). */
export function followsTheVerbHave(word: string): boolean {
  const lower = word.toLocaleLowerCase('fr')
  // « à l’arrivée »: after the article even a word in -ée is a noun.
  if (/^l[’']/u.test(lower)) return false
  return (
    !prepositional.has(lower) && /(?:ée?s?|^(?:eu|fait|dit|pris|mis|lieu|ouvert|remis|permis))$/u.test(lower)
  )
}

/** The text in lower case without its accents. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr')
}

function accents(text: string): number {
  return text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

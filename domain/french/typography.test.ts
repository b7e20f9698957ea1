import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset, unaccentedCapitals } from './typography.ts'

/** The expected texts below write · for the non-breaking space, which the eye cannot tell. */
const shown = (text: string) => text.replaceAll('\u00A0', '·')

describe('typeset', () => {
  it.each([
    // quotation marks
    ['le plan "France Relance"', 'le plan «·France Relance·»'],
    ['« Ecoles de production »', '«·Ecoles de production·»'],
    ['«Ecoles»', '«·Ecoles·»'],
    ['«\u202FEcoles\u202F»', '«·Ecoles·»'],
    ['“France Relance”', '«·France Relance·»'],
    ['" France Relance "', '«·France Relance·»'],
    ['Il dit : "le "faire pour apprendre" compte".', 'Il dit·: «·le “faire pour apprendre” compte·».'],
    ['« le "faire" compte »', '«·le “faire” compte·»'],
    ['l\'AMI "Ecoles"', 'l’AMI «·Ecoles·»'],
    ['d\'"Ecoles"', 'd’«·Ecoles·»'],
    ['("Ecoles")', '(«·Ecoles·»)'],
    ['un écran de 5" et un de 7"', 'un écran de 5" et un de 7"'],
    ['"un"\n"deux"', '«·un·»\n«·deux·»'],
    // apostrophes
    ["l'Europe, aujourd'hui, d'1 million", 'l’Europe, aujourd’hui, d’1·million'],
    ['l‘Europe, l´État', 'l’Europe, l’État'],
    ["5'30", "5'30"],
    // ellipses
    ['etc... et [...]', 'etc… et […]'],
    ['Nom ..........', 'Nom ..........'],
    // double punctuation
    ['Contacts presse:', 'Contacts presse·:'],
    ['Contacts presse :', 'Contacts presse·:'],
    ['Contacts\u202F: untel ; autre', 'Contacts·: untel·; autre'],
    ['Vraiment? Oui! Quoi?!', 'Vraiment·? Oui·! Quoi·?!'],
    ['Quoi…? (sic!) (!)', 'Quoi…·? (sic·!) (!)'],
    ['« Quand ? »', '«·Quand·?·»'],
    ['rendez-vous à 10:30', 'rendez-vous à 10:30'],
    ['a!b, std::x, 16:9', 'a!b, std::x, 16:9'],
    [' !', '·!'],
    // numbers
    ['93% et 45 %', '93·% et 45·%'],
    ['50€, 12 M€, 3 Md€', '50·€, 12·M€, 3·Md€'],
    ["100 milliards d'euros", '100·milliards d’euros'],
    ['25 000 emplois, 1 050 000 euros', '25·000 emplois, 1·050·000·euros'],
    ['1050 élèves', '1050 élèves'],
    ['01 53 18 44 50', '01 53 18 44 50'],
    ['10 km, 3 h, 20 m²', '10·km, 3·h, 20·m²'],
    ['N°962, n° 12', 'N°·962, n°·12'],
    ['p. 12, p.13, pp. 4-5', 'p.·12, p.·13, pp.·4-5'],
    ['jeudi 6 mai 2021, 1er mars', 'jeudi 6·mai 2021, 1er·mars'],
    ['les 6 et 7 mai', 'les 6 et 7·mai'],
    ['6 maisons', '6 maisons'],
    ['à 9 h 30, 18 h, 09 h 30', 'à 9·h·30, 18·h, 09·h·30'],
    ['à 18 h 100 personnes', 'à 18·h 100 personnes'],
    ['9h15', '9h15'],
    // ordinals
    ['la 1ère et la 2ème édition', 'la 1re et la 2e édition'],
    ['1ères, 2èmes, 3ieme, 4ième, 5 ème', '1res, 2es, 3e, 4e, 5e'],
    ['XXIème siècle, Vème République, IIème', 'XXIe siècle, Ve République, IIe'],
    ['1e\u0300re, Ière', '1re, Ire'],
    ['Dème, même, Xavier, 1er, 2nde, crème', 'Dème, même, Xavier, 1er, 2nde, crème'],
    // titles
    ['M. Dupont, Mme Durand, MM. X et Y', 'M.·Dupont, Mme·Durand, MM.·X et Y'],
    ['M.Dupont, M. le préfet, Mme la ministre', 'M.·Dupont, M.·le préfet, Mme·la ministre'],
    ['Me Martin, Me voici, dites-le', 'Me·Martin, Me voici, dites-le'],
    // spaces and hyphens
    ['deux  espaces', 'deux espaces'],
    ['un mot , un autre .', 'un mot, un autre.'],
    ['le site - fermé - rouvre', 'le site – fermé – rouvre'],
    ['- une liste\n- encore', '- une liste\n- encore'],
    ['Paris-Sénart, sur-mesure', 'Paris-Sénart, sur-mesure'],
    // kept to the letter
    ['presse@industrie.gouv.fr !', 'presse@industrie.gouv.fr·!'],
    [
      "o'brien@exemple.fr, https://exemple.fr/l'eau?a=1:2;b!c",
      "o'brien@exemple.fr, https://exemple.fr/l'eau?a=1:2;b!c",
    ],
    ['rapport-1ère.pdf, www.2eme.fr/3eme:4', 'rapport-1ère.pdf, www.2eme.fr/3eme:4'],
    ['Mail:a@b.fr;c@d.fr', 'Mail:a@b.fr;c@d.fr'],
    ['une espace privée \uF8FF, a@b.fr', 'une espace privée \uF8FF, a@b.fr'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shown(typeset(text))).toBe(expected)
  })

  it.each([
    'Jeudi 6\u00A0mai – Matinée',
    'Programme prévisionnel',
    'À 9\u00A0h\u00A030, arrivée de la ministre\u00A0: «\u00A0faire pour apprendre\u00A0».',
    'Rendez-vous à 9h15 – 34, Points de Vue, 77127 Lieusaint (77)',
    'Presse accréditée, puis pool TV\u00A0; micro tendu à l’issue…',
    'M.\u00A0le préfet, n°\u00A0962, 1\u00A0050\u00A0élèves, 93\u00A0%, XXIe\u00A0siècle',
    'Tél.\u00A0: 01 53 18 44 50 – presse@industrie.gouv.fr – www.industrie.gouv.fr',
  ])('leaves a right text alone: %s', text => {
    expect(typeset(text)).toBe(text)
  })
})

// Arbitrary Unicode seldom meets a rule: these are the pieces that rules look for, in every wrong order.
const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '«',
    '»',
    '“',
    '”',
    '’',
    '(',
    ')',
    '[',
    '.',
    '...',
    '…',
    ',',
    ';',
    ':',
    '?',
    '!',
    '%',
    '€',
    '-',
    '–',
  ],
  ...[' ', '  ', '\u00A0', '\u202F', '\u2009', '\n', '\t', '\uF8FF', '/', '&', '@', '#', '°', '_'],
  ...[
    '1',
    '6',
    '30',
    '000',
    '962',
    'a',
    'l',
    'h',
    'n°',
    'M.',
    'Mme',
    'p.',
    'mai',
    'fr',
    'X',
    'km',
    '1er',
    'É',
    'e\u0301',
  ],
  ...['a@b.fr', 'https://x.fr/a', 'www.x.fr', 'note.docx', '&amp;', 'C:\\'],
)
const ordinalEndings = fc.constantFrom('1ère', '2ème', 'XXIème', 'ère', 'eme', 'IV', '1 ère')
const trickyText = (...more: fc.Arbitrary<string>[]) =>
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 }), ...more), { maxLength: 30 })
    .map(parts => parts.join(''))

describe('typeset, whatever the text', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(trickyText(ordinalEndings), fc.string({ unit: 'binary' })), text => {
        const once = typeset(text)
        expect(typeset(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('loses no letter and no digit', () => {
    const lettersAndDigits = (text: string) => text.match(/[\p{L}\p{M}\p{N}]/gu)?.join('') ?? ''
    const withoutOrdinals = trickyText().filter(text => !/[èe]\u0300?[rm]e/iu.test(text))
    fc.assert(
      fc.property(withoutOrdinals, text => {
        expect(lettersAndDigits(typeset(text))).toBe(lettersAndDigits(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('never changes a mail address or a link', () => {
    const link = fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .filter(url => /[\p{L}\p{N}/]$/u.test(url))
    const around = fc.constantFrom(
      ' ',
      '',
      '  ',
      ' : ',
      ' "',
      '" ',
      "l'",
      ' - ',
      '!',
      ' ?',
      '...',
      '\u202F',
      '\n',
    )
    fc.assert(
      fc.property(around, fc.oneof(fc.emailAddress(), link), around, (before, address, after) => {
        expect(typeset(`voir ${before} ${address} ${after} fin`)).toContain(address)
        expect(typeset(`(${address})`)).toContain(address)
        expect(typeset(`«${address}»`)).toContain(address)
      }),
      { numRuns: 500 },
    )
  })

  it('never writes a narrow non-breaking space', () => {
    fc.assert(fc.property(trickyText(), text => !typeset(text.replaceAll('\uF8FF', '')).includes('\u202F')))
  })
})

describe('unaccentedCapitals', () => {
  const read = (text: string) => unaccentedCapitals(text).map(({ word, suggestion }) => [word, suggestion])

  it.each([
    ['NOTE AUX REDACTIONS', [['REDACTIONS', 'RÉDACTIONS']]],
    ['MINISTERE CHARGE DE L’INDUSTRIE', [['MINISTERE', 'MINISTÈRE']]],
    [
      "de l'Etat et des Etats-Unis",
      [
        ['Etat', 'État'],
        ['Etats', 'États'],
      ],
    ],
    [
      'Ecoles de production, Ile-de-France',
      [
        ['Ecoles', 'Écoles'],
        ['Ile', 'Île'],
      ],
    ],
    ['Liberté Egalité Fraternité', [['Egalité', 'Égalité']]],
    [
      'LIBERTE EGALITE',
      [
        ['LIBERTE', 'LIBERTÉ'],
        ['EGALITE', 'ÉGALITÉ'],
      ],
    ],
    [
      'Evénement, Evenement, Evènement',
      [
        ['Evénement', 'Événement'],
        ['Evenement', 'Événement'],
        ['Evènement', 'Évènement'],
      ],
    ],
    [
      'Elysée, Economie, Energie, Ecologie, Education, Elus',
      [
        ['Elysée', 'Élysée'],
        ['Economie', 'Économie'],
        ['Energie', 'Énergie'],
        ['Ecologie', 'Écologie'],
        ['Education', 'Éducation'],
        ['Elus', 'Élus'],
      ],
    ],
    ['A propos des écoles', [['A propos', 'À propos']]],
    [
      'A l’issue. A noter',
      [
        ['A l’issue', 'À l’issue'],
        ['A noter', 'À noter'],
      ],
    ],
    ["« A l'issue »", [["A l'issue", "À l'issue"]]],
    ['A proximité, puis', [['A proximité', 'À proximité']]],
    ['A PROPOS DU PLAN', [['A PROPOS', 'À PROPOS']]],
    ['Programme\nA partir de 9 h', [['A partir', 'À partir']]],
    ['Emmanuel, Europe, Eric, Les Echos, Elisabeth', []],
    ['État, ÉCOLE, ÉVÈNEMENT, MARCHE, Ministere', []],
    ['A. Dupont, plan A, A4, A été reporté, A visité, salle A puis', []],
    ['www.Ecole.fr, Etat@exemple.fr, #Ecole, EcoVadis', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('says where each word stands', () => {
    const text = 'A propos de l’Etat'
    expect(unaccentedCapitals(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([
      'A propos',
      'Etat',
    ])
  })

  it('suggests only accents, on words that stand where it says, and is content with its suggestions', () => {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
    const words = fc.constantFrom(
      'Etat',
      'ECOLE',
      'A propos',
      'A l’issue',
      'République',
      'été',
      ' ',
      '. ',
      '\n',
      '’',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 }))), parts => {
        const text = parts.join('')
        let corrected = text
        for (const { index, length, word, suggestion } of unaccentedCapitals(text).reverse()) {
          expect(text.slice(index, index + length)).toBe(word)
          expect(bare(suggestion)).toBe(bare(word))
          corrected = corrected.slice(0, index) + suggestion + corrected.slice(index + length)
        }
        expect(unaccentedCapitals(corrected)).toEqual([])
      }),
    )
  })
})

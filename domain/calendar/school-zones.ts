export const schoolZones = ['A', 'B', 'C'] as const
export type SchoolZone = (typeof schoolZones)[number]

/**
 * The académies of each zone of school holidays with their départements (code de l'éducation, D. 521-1 and following:
 * zones in force since 2016). Corsica and overseas keep calendars of their own.
 */
const academies: Record<SchoolZone, Readonly<Record<string, string>>> = {
  A: {
    Besançon: '25 39 70 90',
    Bordeaux: '24 33 40 47 64',
    'Clermont-Ferrand': '03 15 43 63',
    Dijon: '21 58 71 89',
    Grenoble: '07 26 38 73 74',
    Limoges: '19 23 87',
    Lyon: '01 42 69',
    Poitiers: '16 17 79 86',
  },
  B: {
    'Aix-Marseille': '04 05 13 84',
    Amiens: '02 60 80',
    Lille: '59 62',
    'Nancy-Metz': '54 55 57 88',
    Nantes: '44 49 53 72 85',
    Nice: '06 83',
    Normandie: '14 27 50 61 76',
    'Orléans-Tours': '18 28 36 37 41 45',
    Reims: '08 10 51 52',
    Rennes: '22 29 35 56',
    Strasbourg: '67 68',
  },
  C: {
    Créteil: '77 93 94',
    Montpellier: '11 30 34 48 66',
    Paris: '75',
    Toulouse: '09 12 31 32 46 65 81 82',
    Versailles: '78 91 92 95',
  },
}

const zones: ReadonlyMap<string, SchoolZone> = new Map(
  schoolZones.flatMap(zone =>
    Object.values(academies[zone]).flatMap(codes => codes.split(' ').map(code => [code, zone] as const)),
  ),
)

/** The zone of school holidays of a département by its code; null in Corsica and overseas. */
export const schoolZoneOf = (departement: string): SchoolZone | null => zones.get(departement) ?? null

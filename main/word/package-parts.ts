import type { Composition } from '../../domain/blocks.ts'
import type { PageLook } from '../../domain/page-look.ts'
import type { FileMark } from '../office.ts'
import { carriedParts, carriedProperties, secondCopy } from './carried-part.ts'
import { inertLine } from './sanitise.ts'
import { headingVariants } from './style-names.ts'
import { stylesPart } from './styles.ts'
import { element, escapeXml, valued, wordNamespace, xmlPart } from './xml.ts'

/** A note without a date is dated too: the machine’s clock must not show in the file. */
const undated = '2000-01-01'

const instant = (date: string): string => `${date === '' ? undated : date}T12:00:00Z`

const property = (name: string, value: string): string => element(name, {}, [escapeXml(inertLine(value))])

const dated = (name: string, date: string): string =>
  element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [instant(date)])

/** `docProps/core.xml`: the note’s title, subject, issuer and day, nothing about the user or the machine. */
const coreProperties = ({ title, subject, author, category, language, date }: Composition): string =>
  xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        property('dc:title', title),
        property('dc:subject', subject),
        property('dc:creator', author),
        property('cp:keywords', ['presse', category].filter(word => word !== '').join('; ')),
        property('cp:category', category),
        property('dc:language', language),
        property('cp:lastModifiedBy', author),
        property('cp:revision', '1'),
        dated('dcterms:created', date),
        dated('dcterms:modified', date),
      ],
    ),
  )

const compatibility = (name: string, value: number): string =>
  element('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': value,
  })

/**
 * `word/settings.xml`: today’s Word (mode 15) without « Mode de compatibilité » in the title bar, French signs, and
 * lines that end with a manual break are not stretched in justified text.
 */
const settingsPart = xmlPart(
  element('w:settings', { 'xmlns:w': wordNamespace }, [
    element('w:zoom', { 'w:percent': 100 }),
    valued('w:defaultTabStop', 709),
    valued('w:characterSpacingControl', 'doNotCompress'),
    element('w:compat', {}, [
      element('w:doNotExpandShiftReturn'),
      compatibility('compatibilityMode', 15),
      compatibility('overrideTableStyleFontSizeAndJustification', 1),
      compatibility('enableOpenTypeFeatures', 1),
      compatibility('doNotFlipMirrorIndents', 1),
      compatibility('differentiateMultirowTableHeaders', 1),
    ]),
    element('w:themeFontLang', { 'w:val': 'fr-FR' }),
    valued('w:decimalSymbol', ','),
    valued('w:listSeparator', ';'),
  ]),
)

const sansSerif = valued('w:charset', '00') + valued('w:family', 'swiss') + valued('w:pitch', 'variable')

/** Fonts that every reader knows under this name: there is nothing to take in their place. */
const generic = new Set(['sans-serif', 'serif', 'monospace'])

/** `word/fontTable.xml`: nothing is embedded, so a machine without a font is told what to take instead. */
function fontTablePart({ page }: PageLook): string {
  const fonts = [...new Set(page.fonts.filter(font => !generic.has(font)))]
  const substituteOf = (index: number): string =>
    fonts[index + 1] ?? (fonts[index] === 'Arial' ? '' : 'Arial')
  return xmlPart(
    element(
      'w:fonts',
      { 'xmlns:w': wordNamespace },
      fonts.map((font, index) =>
        element('w:font', { 'w:name': inertLine(font) }, [
          substituteOf(index) === '' ? '' : valued('w:altName', inertLine(substituteOf(index))),
          sansSerif,
        ]),
      ),
    ),
  )
}

/** The format that custom properties of Office documents have (ECMA-376, part 1, 15.2.12.2). */
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/**
 * `docProps/custom.xml`: the ids of the note and of its release, for whoever asks « is this file ours? », and the second
 * copy of what it carries, which survives programs that drop the first.
 */
function customProperties(mark: FileMark | null, carried: string): string {
  const properties = [
    [carriedProperties.noteId, mark?.noteId ?? ''],
    [carriedProperties.releaseId, mark?.releaseId ?? ''],
    ...secondCopy(carried),
  ] as const
  return xmlPart(
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      properties
        .filter(([, value]) => value !== '')
        // The numbers of properties begin with 2: those before are the format’s own.
        .map(([name, value], index) =>
          element('property', { fmtid: customFormat, pid: index + 2, name }, [
            element('vt:lpwstr', {}, [escapeXml(value)]),
          ]),
        ),
    ),
  )
}

/** The headings of a note that stand at another level than their style does. */
const variantsIn = ({ blocks }: Composition) =>
  headingVariants.filter(({ style, level }) =>
    blocks.some(block => block.kind === 'heading' && block.style === style && block.level === level),
  )

/** The parts that docx cannot write as a note needs them, by path. `carried` is packed, or empty. */
export const ownParts = (
  composition: Composition,
  mark: FileMark | null,
  carried: string,
): Map<string, string> =>
  new Map([
    ['docProps/core.xml', coreProperties(composition)],
    ['docProps/custom.xml', customProperties(mark, carried)],
    ['word/fontTable.xml', fontTablePart(composition.look)],
    ['word/settings.xml', settingsPart],
    ['word/styles.xml', stylesPart(composition.look, variantsIn(composition))],
    ...carriedParts(carried),
  ])

import type { Composition } from '../../domain/blocks.ts'
import { page } from '../../domain/page-look.ts'
import type { FileMark } from '../office.ts'
import { inertLine } from './sanitise.ts'
import { stylesPart } from './styles.ts'
import { element, escapeXml, valued, wordNamespace, xmlPart } from './xml.ts'

/** A note without a date is dated too: the machine’s clock must not show in the file. */
const undated = '2000-01-01'

const instant = (date: string): string => `${date === '' ? undated : date}T12:00:00Z`

const property = (name: string, value: string): string => element(name, {}, [escapeXml(inertLine(value))])

const dated = (name: string, date: string): string =>
  element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [instant(date)])

/** `docProps/core.xml`: the note’s title, subject, issuer and day, nothing about the user or the machine. */
const coreProperties = ({ title, subject, author, language, date }: Composition): string =>
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
const [font, substitute] = page.fonts

/** `word/fontTable.xml`: nothing is embedded, so a machine without the State’s font is told what to take instead. */
const fontTablePart = xmlPart(
  element('w:fonts', { 'xmlns:w': wordNamespace }, [
    element('w:font', { 'w:name': font }, [valued('w:altName', substitute), sansSerif]),
    element('w:font', { 'w:name': substitute }, [sansSerif]),
  ]),
)

/** The format that custom properties of Office documents have (ECMA-376, part 1, 15.2.12.2). */
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** `docProps/custom.xml`: the ids of the note and of its release, for whoever asks « is this file ours? ». */
function customProperties(mark: FileMark | null): string {
  const marks = [
    ['Mallette note', mark?.noteId ?? ''],
    ['Mallette diffusion', mark?.releaseId ?? ''],
  ] as const
  return xmlPart(
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      marks
        .filter(([, id]) => id !== '')
        // The numbers of properties begin with 2: those before are the format’s own.
        .map(([name, id], index) =>
          element('property', { fmtid: customFormat, pid: index + 2, name }, [
            element('vt:lpwstr', {}, [escapeXml(id)]),
          ]),
        ),
    ),
  )
}

/** The parts that docx cannot write as a note needs them, by path. */
export const ownParts = (composition: Composition, mark: FileMark | null): Map<string, string> =>
  new Map([
    ['docProps/core.xml', coreProperties(composition)],
    ['docProps/custom.xml', customProperties(mark)],
    ['word/fontTable.xml', fontTablePart],
    ['word/settings.xml', settingsPart],
    ['word/styles.xml', stylesPart],
  ])

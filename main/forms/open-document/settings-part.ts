import { element, xmlPart } from '../../word/xml.ts'
import { namespaces } from './names.ts'

/**
 * How LibreOffice lays a page out where OpenDocument leaves it open. Spaces between paragraphs melt into the larger one,
 * indents and tab stops are measured and lines broken as Word does: the note is the same page in both.
 */
const layout = {
  AddParaTableSpacing: false,
  AddParaSpacingToTableCells: true,
  AddParaLineSpacingToTableCells: true,
  AddExternalLeading: true,
  PropLineSpacingShrinksFirstLine: true,
  TabsRelativeToIndent: false,
  TabAtLeftIndentForParagraphsInList: true,
  TabOverSpacing: true,
  UseFormerLineSpacing: false,
  UseFormerObjectPositioning: false,
  UseFormerTextWrapping: false,
  MsWordCompTrailingBlanks: true,
  TableRowKeep: true,
  LoadReadonly: false,
} as const

/** `settings.xml`. */
export const settingsPart = xmlPart(
  element('office:document-settings', namespaces, [
    element('office:settings', {}, [
      element(
        'config:config-item-set',
        { 'config:name': 'ooo:configuration-settings', 'xmlns:ooo': 'http://openoffice.org/2004/office' },
        Object.entries(layout).map(([name, value]) =>
          element('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, [String(value)]),
        ),
      ),
    ]),
  ]),
)

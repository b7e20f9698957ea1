import { type IContext, type IXmlableObject, TextRun } from 'docx'
import type { Drawn } from '../../domain/blocks.ts'
import { emus } from './measures.ts'
import type { MediaPart } from './media.ts'
import { inertLine } from './sanitise.ts'

const imageRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** What tells Word that a picture says nothing by itself, and that its empty alternative text is meant. */
const decorative = {
  uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  namespace: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const

type Attributes = Readonly<Record<string, string | number>>

const node = (
  name: string,
  attributes: Attributes = {},
  children: readonly IXmlableObject[] = [],
): IXmlableObject => ({ [name]: [{ _attr: attributes }, ...children] })

const decorativeMark = node('a:extLst', { 'xmlns:a': drawingNamespace }, [
  node('a:ext', { uri: decorative.uri }, [
    node('adec:decorative', { 'xmlns:adec': decorative.namespace, val: 1 }),
  ]),
])

function drawing(drawn: Drawn, number: number, relationship: string): IXmlableObject {
  const size = { cx: emus(drawn.width), cy: emus(drawn.height) }
  const description = inertLine(drawn.alternative)
  const name = `Image ${number}`
  const shape = node('pic:pic', { 'xmlns:pic': pictureNamespace }, [
    node('pic:nvPicPr', {}, [node('pic:cNvPr', { id: number, name }), node('pic:cNvPicPr')]),
    node('pic:blipFill', {}, [
      node('a:blip', { 'r:embed': relationship }),
      node('a:stretch', {}, [node('a:fillRect')]),
    ]),
    node('pic:spPr', {}, [
      node('a:xfrm', {}, [node('a:off', { x: 0, y: 0 }), node('a:ext', size)]),
      node('a:prstGeom', { prst: 'rect' }, [node('a:avLst')]),
    ]),
  ])
  return node('w:drawing', {}, [
    node('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      node('wp:extent', size),
      node('wp:docPr', { id: number, name, descr: description }, description === '' ? [decorativeMark] : []),
      node('wp:cNvGraphicFramePr', {}, [
        node('a:graphicFrameLocks', { 'xmlns:a': drawingNamespace, noChangeAspect: 1 }),
      ]),
      node('a:graphic', { 'xmlns:a': drawingNamespace }, [
        node('a:graphicData', { uri: pictureNamespace }, [shape]),
      ]),
    ]),
  ])
}

/**
 * A run that shows a picture in the line, never floating. docx’s own draws random names, and the same note would give
 * other bytes each time.
 */
export class PictureRun extends TextRun {
  private readonly drawn: Drawn
  private readonly part: MediaPart
  private readonly number: number
  private written: IXmlableObject | undefined

  constructor(drawn: Drawn, part: MediaPart, number: number) {
    super({})
    this.drawn = drawn
    this.part = part
    this.number = number
  }

  override prepForXml(context: IContext): IXmlableObject {
    this.written ??= { 'w:r': [drawing(this.drawn, this.number, this.relate(context))] }
    return this.written
  }

  private relate(context: IContext): string {
    const relationships = context.viewWrapper.Relationships
    const number = relationships.RelationshipCount + 1
    relationships.addRelationship(number, imageRelationship, this.part.path)
    return `rId${number}`
  }
}

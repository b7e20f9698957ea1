import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx'

const hyperlinkRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * A hyperlink whose relationship takes the next number of its part. docx’s own draws a random identifier, and the
 * same note would give other bytes each time. The number is known only when the part is written: the hyperlink
 * that goes into the file is made then.
 */
export class NoteLink extends ConcreteHyperlink {
  private readonly children: readonly ParagraphChild[]
  private readonly target: string
  private numbered: ConcreteHyperlink | undefined

  constructor(children: readonly ParagraphChild[], target: string) {
    super(children, '')
    this.children = children
    this.target = target
  }

  /** docx prepares headers and footers twice: the relationship is added the first time only. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.numbered ??= this.relate(context)
    return this.numbered.prepForXml(context)
  }

  private relate(context: IContext): ConcreteHyperlink {
    const relationships = context.viewWrapper.Relationships
    const number = relationships.RelationshipCount + 1
    relationships.addRelationship(number, hyperlinkRelationship, this.target, 'External')
    return new ConcreteHyperlink(this.children, String(number))
  }
}

export { programmeOf, programmeToDoc } from './programme/conversion.ts'
export { programmeNodes } from './programme/nodes.ts'

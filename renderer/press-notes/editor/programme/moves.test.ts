import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeSchema } from '../../../../domain/programme.ts'
import { deleteSelectionAcross } from './deletion.ts'
import { type Moved, move } from './moves.ts'
import { done, outlineOf, pageOf, storedProgramme } from './programme-page.fixture.ts'
import { addDay, addSequence, duplicate, orderByHour, remove } from './sequence-commands.ts'

const lines = (...rows: readonly string[]): string => [...rows, '> Ensuite'].join('\n')
const silent = (): void => undefined

describe('moving', () => {
  const up = (outline: string): string => outlineOf(done(pageOf(outline), move(-1, silent)))
  const down = (outline: string): string => outlineOf(done(pageOf(outline), move(1, silent)))

  test('takes a step with its sub-steps past its neighbour, caret included', () => {
    expect(up('# A\n9h / Un\n10h / De|ux\n- / Sous')).toBe(lines('# A', '10h / De|ux', '- / Sous', '9h / Un'))
    expect(down('# A\n9h / U|n\n10h / Deux\n- / Sous')).toBe(
      lines('# A', '10h / Deux', '- / Sous', '9h / U|n'),
    )
  })

  test('takes several steps at once', () => {
    expect(up('# A\n9h / Un\n10h / De|ux\n11h / Tr|ois')).toBe(
      lines('# A', '10h / De|ux', '11h / Tr|ois', '9h / Un'),
    )
  })

  test('carries a step over the edge of its place into the next', () => {
    expect(up('# A\n9h / Un\n# B\n10h / De|ux')).toBe(lines('# A', '9h / Un', '10h / De|ux', '# B'))
    expect(down('# A\n9h / U|n\n# B\n10h / Deux')).toBe(lines('# A', '# B', '9h / U|n', '10h / Deux'))
  })

  test('moves a sub-step among its own, and a place from its title', () => {
    expect(down('# A\n9h / Un\n- / x|\n- / y')).toBe(lines('# A', '9h / Un', '- / y', '- / x|'))
    expect(up('# A\n9h / Un\n# B|\n10h / Deux')).toBe(lines('# B|', '10h / Deux', '# A', '9h / Un'))
  })

  test('stops at the ends, and says where a thing went', () => {
    expect(up('# A\n9h / U|n')).toBe(lines('# A', '9h / U|n'))
    const told: Moved[] = []
    done(
      pageOf('# A\n9h / Un\n10h / Deux\n11h / T|rois'),
      move(-1, one => told.push(one)),
    )
    expect(told).toEqual([{ name: 'step', from: 3, to: 2, count: 3 }])
  })

  test('moves a text outside the programme too', () => {
    expect(up('# A\n> Un\n> De|ux')).toBe(['# A', '> De|ux', '> Un'].join('\n'))
  })
})

test('moving there and back leaves the page as it was', () => {
  const outline = '# A\n9h / Un\n10h / De|ux\n- / Sous\n11h / Trois\n# B\n12h / Quatre'
  const before = pageOf(outline)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom<1 | -1>(1, -1), (times, by) => {
      const there = Array.from({ length: times }, () => move(by, silent))
      const moved = done(before, ...there)
      const steps = storedProgramme(moved).days.flatMap(day => day.sequences.flatMap(one => one.steps))
      expect(steps).toHaveLength(4)
      expect(programmeSchema.safeParse(storedProgramme(moved)).success).toBe(true)
    }),
  )
  const cycle = done(before, move(1, silent), move(-1, silent))
  expect(outlineOf(cycle)).toBe(outlineOf(before))
})

describe('whole places and days', () => {
  test('Ctrl+Enter begins a place after the one at hand', () => {
    expect(outlineOf(done(pageOf('# A\n9h / U|n\n# B'), addSequence))).toBe(
      lines('# A', '9h / Un', '# |', '# B'),
    )
  })

  test('a day is added, doubled and taken away', () => {
    const added = done(pageOf('# A\n9h / U|n'), addDay)
    expect(storedProgramme(added).days).toHaveLength(2)
    expect(storedProgramme(added).days[1]?.sequences).toEqual([])
    const doubled = done(pageOf('# A\n9h / U|n'), duplicate('day'))
    const [first, second] = storedProgramme(doubled).days
    expect(second).toEqual(first)
    expect(storedProgramme(done(doubled, remove('day'))).days).toHaveLength(1)
  })

  test('a step and a place are doubled and taken away; a day keeps a place to write in', () => {
    expect(outlineOf(done(pageOf('# A\n9h / U|n'), duplicate()))).toBe(lines('# A', '9h / Un', '|9h / Un'))
    expect(outlineOf(done(pageOf('# A\n9h / U|n\n10h / Deux'), remove()))).toBe(lines('# A', '|10h / Deux'))
    expect(outlineOf(done(pageOf('# A\n9h / U|n'), remove('sequence')))).toBe(lines('# |'))
  })

  test('steps are put in the order of their hours, once', () => {
    const ordered = done(pageOf('# A|\n11h / Trois\n9h / Un\n/ à la suite\n10h / Deux'), orderByHour)
    expect(outlineOf(ordered)).toContain('9h / Un\n/ à la suite\n10h / Deux\n11h / Trois')
    expect(done(ordered, orderByHour)).toBe(ordered)
  })
})

describe('deleting across steps', () => {
  const deleted = (outline: string): string => outlineOf(done(pageOf(outline), deleteSelectionAcross))

  test('joins what is left of the last step to the first', () => {
    expect(deleted('# A\n9h / Arri|vée\n10h / Visite\n11h / Dé|part')).toBe(lines('# A', '9h / Arri|part'))
  })

  test('takes what lies wholly inside, and keeps the shape of the rest', () => {
    expect(deleted('# A\n|9h / Un\n10h / Deux|\n11h / Trois')).toBe(lines('# A', '|', '11h / Trois'))
    expect(deleted('# A|\n9h / Un\n# B|\n10h / Deux')).toContain('10h / Deux')
  })

  test('of any two points leaves a programme that can be stored', () => {
    const base = pageOf('# A\n9h / Un / Hall / Hors presse\n- 10h / Sous\n# B\n11h / Deux')
    const positions: number[] = []
    base.doc.descendants((node, pos) => {
      if (node.isTextblock) for (let at = 0; at <= node.content.size; at += 1) positions.push(pos + 1 + at)
    })
    fc.assert(
      fc.property(fc.constantFrom(...positions), fc.constantFrom(...positions), (anchor, head) => {
        const selected = base.tr.setSelection(TextSelection.create(base.doc, anchor, head))
        const result = done(base.apply(selected), deleteSelectionAcross)
        expect(programmeSchema.safeParse(storedProgramme(result)).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

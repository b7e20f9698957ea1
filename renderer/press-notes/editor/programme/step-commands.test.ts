import { describe, expect, test } from 'vitest'
import { done, outlineOf, pageOf } from './programme-page.fixture.ts'
import { indent, nextCell, outdent, previousCell, toVenue } from './row-commands.ts'
import { backspace, deleteForward } from './row-joins.ts'
import { enter } from './step-commands.ts'

const lines = (...rows: readonly string[]): string => [...rows, '> Ensuite'].join('\n')

describe('Enter', () => {
  const pressed = (...rows: readonly string[]): string => outlineOf(done(pageOf(rows.join('\n')), enter))

  test('at the end of a step begins the next, in its hour', () => {
    expect(pressed('# A', '9h / Arrivée|', '10h / Départ')).toBe(
      lines('# A', '9h / Arrivée', '|', '10h / Départ'),
    )
    expect(pressed('# A', '9h / Arrivée / Hall|')).toBe(lines('# A', '9h / Arrivée / Hall', '|'))
  })

  test('in an hour leads to what is done then', () => {
    expect(pressed('# A', '9h| / Arrivée')).toBe(lines('# A', '9h / Arrivée|'))
  })

  test('before everything puts a step above', () => {
    expect(pressed('# A', '|9h / Arrivée')).toBe(lines('# A', '|', '9h / Arrivée'))
    expect(pressed('# A', '/ |Arrivée')).toBe(lines('# A', '|', '/ Arrivée'))
  })

  test('in the middle parts the step: what follows goes along', () => {
    expect(pressed('# A', '9h / Arrivée |puis visite / Hall / Hors presse', '- / Soudure')).toBe(
      lines('# A', '9h / Arrivée', '| / puis visite / Hall / Hors presse', '- / Soudure'),
    )
  })

  test('in an empty step leads on: to the next, to the next place, and out of the programme', () => {
    expect(pressed('# A', '9h / Arrivée', '|', '10h / Départ')).toBe(
      lines('# A', '9h / Arrivée', '|10h| / Départ'),
    )
    expect(pressed('# A', '9h / Arrivée', '| / ', '# B', '10h / Départ')).toBe(
      lines('# A', '9h / Arrivée', '# |B', '10h / Départ'),
    )
    expect(pressed('# A', '9h / Arrivée', '|')).toBe(['# A', '9h / Arrivée', '> |Ensuite'].join('\n'))
  })

  test('continues sub-steps, and leaves them from an empty one', () => {
    expect(pressed('# A', '9h / Visite', '- / Soudure|')).toBe(
      lines('# A', '9h / Visite', '- / Soudure', '- / |'),
    )
    expect(pressed('# A', '9h / Visite', '- / Soudure', '- / |')).toBe(
      lines('# A', '9h / Visite', '- / Soudure', '|'),
    )
  })

  test('in the title of a place begins its first step', () => {
    expect(pressed('# A|', '9h / Arrivée')).toBe(lines('# A', '|', '9h / Arrivée'))
    expect(pressed('# A|')).toBe(lines('# A', '|'))
  })
})

describe('Backspace at the beginning', () => {
  const pressed = (...rows: readonly string[]): string => outlineOf(done(pageOf(rows.join('\n')), backspace))

  test('deletes an empty step', () => {
    expect(pressed('# A', '9h / Arrivée', '|', '10h / Départ')).toBe(
      lines('# A', '9h / Arrivée|', '10h / Départ'),
    )
  })

  test('joins a step without an hour to the one above, with its place, access and sub-steps', () => {
    expect(pressed('# A', '9h / Arrivée', '/ |puis visite / Hall / Hors presse', '- / Soudure')).toBe(
      lines('# A', '9h / Arrivée| puis visite / Hall / Hors presse', '- / Soudure'),
    )
    expect(pressed('# A', '9h / Visite', '- / Soudure', '/ |et usinage')).toBe(
      lines('# A', '9h / Visite', '- / Soudure| et usinage'),
    )
  })

  test('only moves the caret where joining would lose something', () => {
    expect(pressed('# A', '9h / Arrivée', '|10h / Départ')).toBe(
      lines('# A', '9h / Arrivée|', '10h / Départ'),
    )
    expect(pressed('# A', '9h / Arrivée / Hall', '/ |Départ / Parvis')).toBe(
      lines('# A', '9h / Arrivée / Hall|', '/ Départ / Parvis'),
    )
    expect(pressed('# A', '9h / |Arrivée')).toBe(lines('# A', '9h| / Arrivée'))
    expect(pressed('# A', '|9h / Arrivée')).toBe(lines('# A|', '9h / Arrivée'))
  })

  test('joins a place to its step', () => {
    expect(pressed('# A', '9h / Arrivée / |Hall')).toBe(lines('# A', '9h / Arrivée| Hall'))
  })
})

test('Delete at the end joins the next step where it has no hour', () => {
  const pressed = (...rows: readonly string[]): string =>
    outlineOf(done(pageOf(rows.join('\n')), deleteForward))
  expect(pressed('# A', '9h / Arrivée|', '/ et visite')).toBe(lines('# A', '9h / Arrivée| et visite'))
  expect(pressed('# A', '9h / Arrivée|', '10h / Départ')).toBe(lines('# A', '9h / Arrivée|', '10h / Départ'))
})

describe('Tab', () => {
  const tabbed = (times: number, ...rows: readonly string[]): string =>
    outlineOf(done(pageOf(rows.join('\n')), ...Array.from({ length: times }, () => nextCell)))

  test('goes from hour to text to the next hour, which it selects', () => {
    expect(tabbed(1, '# A', '9h| / Arrivée', '10h / Départ')).toBe(
      lines('# A', '9h / Arrivée|', '10h / Départ'),
    )
    expect(tabbed(2, '# A', '9h| / Arrivée', '10h / Départ')).toBe(
      lines('# A', '9h / Arrivée', '|10h| / Départ'),
    )
    expect(tabbed(1, '# A|', '9h / Arrivée')).toBe(lines('# A', '|9h| / Arrivée'))
  })

  test('behind the last cell begins a new step, once', () => {
    expect(tabbed(1, '# A', '9h / Arrivée|')).toBe(lines('# A', '9h / Arrivée', '|'))
    expect(tabbed(3, '# A', '9h / Arrivée|')).toBe(lines('# A', '9h / Arrivée', '|'))
  })

  test('before an hour makes the step a sub-step, and Shift+Tab there takes it out again', () => {
    const indented = done(pageOf('# A\n9h / Visite\n|10h / Soudure\n- / Poste 1'), nextCell)
    expect(outlineOf(indented)).toBe(lines('# A', '9h / Visite', '- |10h / Soudure', '- / Poste 1'))
    expect(outlineOf(done(indented, previousCell))).toBe(
      lines('# A', '9h / Visite', '|10h / Soudure', '- / Poste 1'),
    )
  })

  test('and back: Shift+Tab goes to the cell before, and up to the title', () => {
    const back = (state: string) => outlineOf(done(pageOf(state), previousCell))
    expect(back('# A\n9h / |Arrivée')).toBe(lines('# A', '|9h| / Arrivée'))
    expect(back('# A\n|9h / Arrivée')).toBe(lines('# A|', '9h / Arrivée'))
  })
})

test('only a step below another becomes a sub-step', () => {
  const first = pageOf('# A\n9h / Arr|ivée')
  expect(done(first, indent)).toBe(first)
  expect(outlineOf(done(pageOf('# A\n9h / Visite\n/ Sou|dure / Atelier'), indent))).toBe(
    lines('# A', '9h / Visite', '- / Sou|dure / Atelier'),
  )
  expect(done(first, outdent)).toBe(first)
})

test('the place of a step is reached from anywhere in it', () => {
  expect(outlineOf(done(pageOf('# A\n9h| / Arrivée'), toVenue))).toBe(lines('# A', '9h / Arrivée / |'))
})

import type { Attribute } from '@tiptap/core'
import * as z from 'zod'
import type { HourStyle } from '../../../../domain/french/hours.ts'
import { noPressAccess, pressAccessSchema } from '../../../../domain/press-access.ts'
import { receptionSchema } from '../../../../domain/reception.ts'
import { noSite, siteSchema } from '../../../../domain/site.ts'

/**
 * An attribute that holds a value of the model. It crosses the clipboard as JSON in a data attribute, which anybody
 * may have written: what does not fit the model is nothing.
 */
function modelAttribute<T>(name: string, schema: z.ZodType<T>, none: T): Partial<Attribute> {
  return {
    default: none,
    parseHTML: element => {
      const parsed = schema.safeParse(fromJson(element.dataset[name] ?? ''))
      return parsed.success ? parsed.data : none
    },
    renderHTML: attributes =>
      attributes[name] === none ? {} : { [`data-${name}`]: JSON.stringify(attributes[name]) },
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const receptions = z.array(receptionSchema).max(6)
const noReception: z.output<typeof receptions> = []

export const accessAttribute = modelAttribute('access', pressAccessSchema, noPressAccess)
export const siteAttribute = modelAttribute('site', siteSchema, noSite)
export const receptionAttribute = modelAttribute('reception', receptions, noReception)

/** What the attributes of nodes hold, typed again: the editor knows them as anything. */
export const accessOf = (attrs: Readonly<Record<string, unknown>>) =>
  parsedOnce(pressAccessSchema, attrs['access'], noPressAccess)
export const siteOf = (attrs: Readonly<Record<string, unknown>>) =>
  parsedOnce(siteSchema, attrs['site'], noSite)
export const receptionOf = (attrs: Readonly<Record<string, unknown>>) =>
  parsedOnce(receptions, attrs['reception'], noReception)

/**
 * The value itself where it came from the model, whose identity must not change; whether it fits is looked at once.
 */
function parsedOnce<T>(schema: z.ZodType<T>, value: unknown, none: T): T {
  const isKnown = (candidate: unknown): candidate is T =>
    typeof candidate === 'object' &&
    candidate !== null &&
    (known.has(candidate) || schema.safeParse(candidate).success)
  if (!isKnown(value)) return none
  if (typeof value === 'object' && value !== null) known.add(value)
  return value
}

const known = new WeakSet<object>()

const hourStyles: readonly HourStyle[] = ['spaced', 'compact', 'padded']

/** How the hours of the programme are written. */
export const hoursOf = (attrs: Readonly<Record<string, unknown>>): HourStyle =>
  hourStyles.find(style => style === attrs['hours']) ?? 'spaced'

import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { parseMoney, parseTypedMoney, toAmount } from '../../contracts/money.ts'
import {
  defaultPerPage,
  maxDepth,
  maxPerPage,
  maxSearchDepth,
  type PageInput,
} from '../../contracts/pagination.ts'
import { regionCodes } from '../../contracts/regions.ts'
import { isValidRib } from '../../contracts/rib.ts'
import { ruleMessage } from '../../contracts/messages/index.ts'
import type { Locale } from '../../contracts/locale.ts'
import { ProblemError } from '../errors/problem_error.ts'
import { parseMobile, parsePhone } from '../phone.ts'

/**
 * A rule that replaces the value by what `parse` makes of it, or reports `rule` where it gives null. An
 * `implicit` one sees null as well, which a value of any kind would let through.
 */
function parsed<T>(rule: string, parse: (value: any) => T | null, { implicit = false } = {}) {
  return vine.createRule(
    (value: unknown, _: undefined, field: FieldContext) => {
      if (!field.isValid || value === undefined) return
      const result = parse(value)
      if (result === null) field.report(ruleMessage('en', rule), rule, field)
      else field.mutate(result, field)
    },
    { name: rule, implicit }
  )()
}

/** For a field that may be left out: null is no way to leave it out, and is refused as `required`. */
export const notNull = vine.createRule(
  (value: unknown, _: undefined, field: FieldContext) => {
    if (value === null) field.report(ruleMessage('en', 'required'), 'required', field)
  },
  { name: 'notNull', implicit: true }
)

const stripped = (value: string) => value.replace(/[\s.-]/g, '')

/**
 * Money in: a number, or a string as people type amounts (`parseTypedMoney`), `least` centimes or more. Out:
 * the string with two decimals.
 */
export const money = (least = 0n) =>
  vine
    .any()
    .use(
      parsed(
        'money',
        (value) => {
          const centimes = typeof value === 'string' ? parseTypedMoney(value) : parseMoney(value)
          return centimes === null || centimes < least ? null : toAmount(centimes)
        },
        { implicit: true }
      )
    )
    .transform((value): string => value)
    .meta({
      type: ['string', 'number'],
      description: 'MAD, at most two decimals',
      examples: ['149.00'],
    })

/** A Moroccan number in any usual spelling; out in E.164. */
export const phone = () => vine.string().trim().maxLength(40).use(parsed('phone', parsePhone))

/** As `phone`, mobiles only. */
export const mobile = () => vine.string().trim().maxLength(40).use(parsed('mobile', parseMobile))

/** One of the twelve regions' codes. */
export const region = () => vine.enum(regionCodes)

/** 24 digits with a sound key; spaces allowed on the way in. */
export const rib = () =>
  vine
    .string()
    .maxLength(60)
    .use(parsed('rib', (value: string) => (isValidRib(stripped(value)) ? stripped(value) : null)))

/** 15 digits; spaces allowed on the way in. */
export const ice = () =>
  vine
    .string()
    .maxLength(40)
    .use(
      parsed('ice', (value: string) => (/^\d{15}$/.test(stripped(value)) ? stripped(value) : null))
    )

/** A text of one line or more, trimmed, never empty. */
export const text = (max: number) => vine.string().trim().minLength(1).maxLength(max)

/** A whole number that must come as a number, not as digits in a string. */
export const wholeNumber = (min: number, max: number) =>
  vine.number({ strict: true }).withoutDecimals().range([min, max])

/** `page` and `perPage` of every list. */
export const pageFields = {
  page: vine.number().withoutDecimals().min(1).max(maxDepth).optional(),
  perPage: vine.number().withoutDecimals().min(1).max(maxPerPage).optional(),
}

/** The page asked for, with defaults. Throws 422 at `page` where it is deeper than a list goes. */
export function pageInput(
  input: { page?: number; perPage?: number; q?: string },
  locale: Locale
): PageInput {
  const { page = 1, perPage = defaultPerPage } = input
  if (page * perPage > (input.q ? maxSearchDepth : maxDepth) && page > 1) {
    throw fieldProblem(locale, 'page', 'pageDepth')
  }
  return { page, perPage }
}

/** `validation_failed` at one field, its sentence in the reader's language. */
export function fieldProblem(
  locale: Locale,
  field: string,
  rule: string,
  values: Record<string, unknown> = {}
): ProblemError {
  const message = ruleMessage(locale, rule, values)
  return new ProblemError('validation_failed', { errors: [{ field, rule, message }] })
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a path's id can be looked up at all; one that cannot is answered like an unknown one. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}

/** The id as it came, or a 404 where it is malformed. */
export function uuidOrNotFound(value: unknown): string {
  if (!isUuid(value)) throw new ProblemError('not_found')
  return value.toLowerCase()
}

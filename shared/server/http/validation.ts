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
import { compactDigits, hasVisibleCharacter, isOneLine, isPlainText } from '../../contracts/text.ts'
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

/** A query's amount: plain decimal digits. Out: the string with two decimals. */
export const queryAmount = () =>
  vine
    .any()
    .use(parsed('money', (value) => toAmountOrNull(value), { implicit: true }))
    .transform((value): string => value)
    .meta({ type: 'string', pattern: '^\\d{1,10}(\\.\\d{1,2})?$', examples: ['149.00'] })

function toAmountOrNull(value: unknown): string | null {
  const centimes = typeof value === 'string' ? parseMoney(value) : null
  return centimes === null ? null : toAmount(centimes)
}

/** A Moroccan number in any usual spelling; out in E.164. */
export const phone = () => vine.string().trim().maxLength(40).use(parsed('phone', parsePhone))

/** As `phone`, mobiles only. */
export const mobile = () => vine.string().trim().maxLength(40).use(parsed('mobile', parseMobile))

/** One of the twelve regions' codes, never null: Vine's `meta` would let null through. */
export const region = () =>
  vine
    .string()
    .use(notNull())
    .use(parsed('region', (code: string) => (regionCodes.includes(code) ? code : null)))
    .meta({ enum: regionCodes })

const digits = (value: string) => compactDigits(value).replace(/[.\p{Pd}\u2212]/gu, '')

/** 24 digits with a sound key, in any usual spelling; out without spaces. */
export const rib = () =>
  vine
    .string()
    .maxLength(60)
    .use(parsed('rib', (value: string) => (/^\d{24}$/.test(digits(value)) ? digits(value) : null)))
    .use(parsed('rib_key', (value: string) => (isValidRib(value) ? value : null)))

/** 15 digits in any usual spelling; out without spaces. */
export const ice = () =>
  vine
    .string()
    .maxLength(40)
    .use(parsed('ice', (value: string) => (/^\d{15}$/.test(digits(value)) ? digits(value) : null)))

/** Five digits in any usual spelling; out without spaces. */
export const postalCode = () =>
  vine
    .string()
    .maxLength(20)
    .use(
      parsed('postalCode', (value: string) =>
        /^\d{5}$/.test(digits(value)) ? digits(value) : null
      )
    )

export type TextOptions = {
  /** Whether nothing is a text as well; what nobody sees then counts as nothing. */
  mayBeEmpty?: boolean
}

/** A text of one line, trimmed and in NFC, with at least one visible character. */
export const text = (max: number, options: TextOptions = {}) =>
  typed(max, 'oneLine', isOneLine, options)

/** As `text`, of several lines. */
export const multilineText = (max: number, options: TextOptions = {}) =>
  typed(max, 'text', isPlainText, options)

function typed(
  max: number,
  rule: string,
  isAllowed: (value: string) => boolean,
  { mayBeEmpty = false }: TextOptions
) {
  return vine
    .string()
    .trim()
    .minLength(mayBeEmpty ? 0 : 1)
    .use(parsed(rule, (value: string) => (isAllowed(value) ? value.normalize('NFC') : null)))
    .use(parsed('visible', (value: string) => visiblePart(value, mayBeEmpty)))
    .maxLength(max)
}

function visiblePart(value: string, mayBeEmpty: boolean): string | null {
  if (hasVisibleCharacter(value)) return value
  return mayBeEmpty ? '' : null
}

/** A whole number that must come as a number, not as digits in a string. */
export const wholeNumber = (min: number, max: number) =>
  vine.number({ strict: true }).withoutDecimals().range([min, max])

type Range = { min: number; max: number }

/** A query's whole number: plain digits, nothing that JavaScript alone would read as a number. */
export const queryInteger = (range: Range) => plainNumber(/^-?\d{1,15}$/, 'integer', range)

/** As `queryInteger`, with decimals behind a dot. */
export const queryDecimal = (range: Range) =>
  plainNumber(/^-?\d{1,15}(\.\d{1,15})?$/, 'number', range)

function plainNumber(shape: RegExp, type: 'integer' | 'number', { min, max }: Range) {
  return vine
    .any()
    .use(
      parsed(
        type === 'integer' ? 'withoutDecimals' : 'number',
        (value) => (typeof value === 'string' && shape.test(value) ? Number(value) : null),
        { implicit: true }
      )
    )
    .use(inRange({ min, max }))
    .transform((value): number => value)
    .meta({ type, minimum: min, maximum: max })
}

const inRange = vine.createRule(
  (value: unknown, range: Range, field: FieldContext) => {
    if (!field.isValid || typeof value !== 'number') return
    if (value < range.min) field.report(ruleMessage('en', 'min', range), 'min', field, range)
    if (value > range.max) field.report(ruleMessage('en', 'max', range), 'max', field, range)
  },
  { name: 'inRange' }
)

/** `page` and `perPage` of every list. */
export const pageFields = {
  page: queryInteger({ min: 1, max: maxDepth }).optional(),
  perPage: queryInteger({ min: 1, max: maxPerPage }).optional(),
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

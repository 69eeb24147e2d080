import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { PageInput } from '@marketplace/shared/contracts/pagination'
import {
  fieldProblem,
  pageFields,
  pageInput,
  uuidOrNotFound,
} from '@marketplace/shared/server/http/validation'
import { validate, type Validator } from './validate.ts'
import type { ApiContext } from './context.ts'
import { readJson } from './json-body.ts'

/** The body, validated. Throws 400, 413, 415 or 422. */
export async function body<V extends Validator>(ctx: ApiContext, validator: V): Promise<Infer<V>> {
  const value = await readJson(ctx.request)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fieldProblem(ctx.locale, '', 'object')
  }
  return validate(ctx.locale, validator, value)
}

/** The known query parameters, validated; one that is given twice is wrong. */
export function query<V extends Validator>(ctx: ApiContext, validator: V): Promise<Infer<V>> {
  const entries = [...new Set(ctx.query.keys())].map((key) => {
    const values = ctx.query.getAll(key)
    return [key, values.length > 1 ? values : values[0]]
  })
  return validate(ctx.locale, validator, Object.fromEntries(entries))
}

const pageValidator = vine.create(pageFields)

/** Which page of a list is asked for. */
export async function pageQuery(ctx: ApiContext): Promise<PageInput> {
  return pageInput(await query(ctx, pageValidator), ctx.locale)
}

/** The path's id; 404 where it is malformed. */
export function idOf({ params }: ApiContext, name = 'id'): string {
  return uuidOrNotFound(params[name])
}

import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { RowError } from '#domain/imports/row'
import type { ImportRow, ImportView } from '#queries/find_import'

const rowShape = vine.object({
  /** Where it begins in the file. */
  line: vine.number(),
  sku: vine.string().nullable(),
  action: vine.enum(['created', 'updated', 'unchanged', 'failed'] as const),
  productId: vine.string().uuid().nullable(),
  errors: vine.array(
    vine.object({ field: vine.string(), rule: vine.string(), message: vine.string() })
  ),
})

const job = {
  id: vine.string().uuid(),
  type: vine.enum(['product_import'] as const),
  storeId: vine.string().uuid(),
  status: vine.enum(['waiting', 'running', 'done'] as const),
  dryRun: vine.boolean(),
  progress: vine.object({ done: vine.number(), total: vine.number() }),
  counts: vine.object({
    created: vine.number(),
    updated: vine.number(),
    unchanged: vine.number(),
    failed: vine.number(),
  }),
  /** What each column is taken for; null is left out. */
  columns: vine.array(vine.object({ header: vine.string(), field: vine.string().nullable() })),
  encoding: vine.string(),
  delimiter: vine.string(),
  createdAt: vine.string(),
  updatedAt: vine.string(),
}

export const jobShape = vine.create(job)

export const jobWithRowsShape = vine.create({
  ...job,
  rows: vine.array(rowShape),
})

/** An import waits until its columns are matched. */
const statuses = {
  ...{ matching: 'waiting', checking: 'running', importing: 'running' },
  ...{ checked: 'done', imported: 'done' },
} as const

/** The page of rows in `meta`. */
export const rowsMetaShape = vine.create({
  page: vine.number(),
  perPage: vine.number(),
  total: vine.number(),
  totalIsExact: vine.boolean(),
  lastPage: vine.number(),
})

export default class ImportTransformer extends BaseTransformer<ImportView> {
  toObject() {
    const found = this.resource
    return {
      ...this.pick(found, ['id', 'storeId', 'encoding', 'delimiter']),
      type: 'product_import' as const,
      status: statuses[found.status],
      dryRun: ['matching', 'checking', 'checked'].includes(found.status),
      progress: { done: found.position, total: found.total },
      counts: this.pick(found, ['created', 'updated', 'unchanged', 'failed']),
      columns: found.headers.map((header, place) => ({ header, field: found.fields[place]! })),
      createdAt: found.createdAt.toISOString(),
      updatedAt: found.updatedAt.toISOString(),
    }
  }

  /** For its page: adds what only the panel shows. */
  forPanel() {
    const { fileName, storeName, status } = this.resource
    return { ...this.toObject(), fileName, storeName, phase: status }
  }
}

/** A row with its errors in the reader's language. */
export function toImportRow(
  { line, cells, action, productId, errors }: ImportRow,
  fields: (string | null)[],
  locale: Locale
) {
  return {
    ...{ line, productId },
    action: action as 'created' | 'updated' | 'unchanged' | 'failed',
    sku: cells[fields.indexOf('sku')] || null,
    errors: (errors ?? []).map((error) => toMessage(error, locale)),
  }
}

/** The field, the rule, and the rule in the reader's language. */
export function toMessage({ field, rule, values }: RowError, locale: Locale) {
  return { field, rule, message: ruleMessage(locale, rule, values) }
}

nameShape('Job', jobShape)
nameShape('JobWithRows', jobWithRowsShape)

import vine from '@vinejs/vine'
import { daysIn, isDay, maxSalesDays, salesPeriod, type SalesPeriod } from '#domain/sales_period'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

const exists = vine.createRule((value: unknown, _: undefined, field) => {
  if (field.isValid && !isDay(value as string))
    field.report('{{ field }} is no date', 'date', field)
})

const day = () =>
  vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .use(exists())
    .optional()

export const salesValidator = vine.create({
  storeId: vine.string().uuid().toLowerCase().optional(),
  from: day(),
  to: day(),
})

/** The period of a query. Throws 422 where it ends before it begins, or is longer than a year. */
export function readPeriod(input: Partial<SalesPeriod>): SalesPeriod {
  const period = salesPeriod(input)
  const days = daysIn(period)
  if (days < 1) throw refused('to', 'period_order', { from: period.from })
  if (days > maxSalesDays) throw refused('from', 'period_length', { max: maxSalesDays })
  return period
}

function refused(field: string, rule: string, values: Record<string, unknown>): DomainError {
  return new DomainError('validation_failed', [{ field, rule, values }])
}

const amount = () => vine.string()
const count = () => vine.number()

export const salesShape = vine.create({
  storeId: vine.string().uuid(),
  from: vine.string(),
  to: vine.string(),
  currency: vine.string(),
  orders: count(),
  itemsAmount: amount(),
  outcomes: vine.object({
    open: count(),
    delivered: count(),
    refused: count(),
    cancelled: count(),
  }),
  days: vine.array(vine.object({ date: vine.string(), orders: count(), itemsAmount: amount() })),
  products: vine.array(
    vine.object({
      productId: vine.string().uuid(),
      name: vine.string(),
      nameAr: vine.string().nullable(),
      imageUrl: vine.string().nullable(),
      pieces: count(),
      itemsAmount: amount(),
    })
  ),
})

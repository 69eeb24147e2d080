import { nameShape } from '@marketplace/shared/server/openapi/docs'
import { salesShape } from '#validators/sales'
import type { SalesPeriod } from '#domain/sales_period'
import type { Sales } from '#queries/find_sales'
import { currency } from '@marketplace/shared/contracts/money'

/** The sales of a store in a period, as the API gives them. */
export function toSales(storeId: string, period: SalesPeriod, sales: Sales) {
  return { storeId, ...period, currency, ...sales }
}

nameShape('Sales', salesShape)

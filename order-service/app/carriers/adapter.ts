import type { Carrier, CarrierKind, StatusRow } from '#carriers/carrier'
import { exportOrders } from '#carriers/export_orders'
import { readStatuses } from '#carriers/read_statuses'
import type { PrintedOrder } from '#documents/data'
import type { CsvTable } from '@marketplace/shared/server/csv/read'

/** How orders go to a carrier and statuses come back. A carrier with an API is a third kind of it. */
export type CarrierAdapter = {
  /** The file of those orders for its portal; null where people type them there. `cities`: its own names. */
  exportOrders:
    ((orders: PrintedOrder[], carrier: Carrier, cities: Map<string, string>) => string) | null
  /** The rows of its status file; null where people read statuses at its portal. */
  readStatuses: ((table: CsvTable, carrier: Carrier) => StatusRow[]) | null
}

export const adapters: Record<CarrierKind, CarrierAdapter> = {
  manual: { exportOrders: null, readStatuses: null },
  file: { exportOrders, readStatuses },
}

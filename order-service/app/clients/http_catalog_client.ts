import vine from '@vinejs/vine'
import type { Call } from '#clients/call'
import {
  CatalogClient,
  type ConfirmedReservation,
  type OfferedProduct,
  type ReservationLines,
  type ReservationRequest,
} from '#clients/catalog_client'
import { ReservationRefusedError, type RefusalReason } from '#exceptions/reservation_refused_error'
import { mergeLines, type CheckoutLine } from '#domain/checkout_lines'
import type { PricedLine } from '#domain/split_by_store'
import type { paths } from '@marketplace/shared/contracts/api/catalog'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'
import { ServiceError, type ServiceClient } from '@marketplace/shared/server/service_client'

const price = () => vine.string().regex(/^\d{1,10}\.\d{2}$/)
/** No checkout fails for the want of it. */
const arabicName = () => vine.string().nullable().optional()
const ids = () => vine.array(vine.string().uuid())

const reserved = vine.create({
  data: vine.object({
    lines: vine.array(
      vine.object({
        productId: vine.string().uuid(),
        quantity: vine.number().withoutDecimals().positive(),
        name: vine.string(),
        nameAr: arabicName(),
        sku: vine.string(),
        price: price(),
        imageUrl: vine.string().nullable(),
        storeId: vine.string().uuid(),
        storeName: vine.string(),
        store: vine.object({ nameAr: arabicName() }).optional(),
      })
    ),
  }),
})

const held = vine.create({
  data: vine.array(vine.object({ id: vine.string().uuid(), productIds: ids() })),
})

const confirmation = vine.create({ data: vine.object({ confirmed: ids(), lost: ids() }) })

const offered = vine.create({
  data: vine.array(
    vine.object({
      id: vine.string().uuid(),
      storeId: vine.string().uuid(),
      storeName: vine.string(),
      name: vine.string(),
      sku: vine.string(),
      price: price(),
      available: vine.number().withoutDecimals(),
      isAvailable: vine.boolean({ strict: true }),
      isPaused: vine.boolean({ strict: true }).optional(),
    })
  ),
})

export class HttpCatalogClient extends CatalogClient {
  constructor(private service: ServiceClient<paths>) {
    super()
  }

  async reserve(request: ReservationRequest, call: Call): Promise<PricedLine[]> {
    try {
      const response = await this.service.call('POST', '/internal/reservations', {
        body: request,
        idempotent: true,
        ...call,
      })
      const { lines } = (await this.service.parse(reserved, response)).data
      if (!sameItems(lines, request.items)) throw this.service.failed('upstream_failed')
      return lines.map(({ store, nameAr = null, ...line }) => ({
        ...line,
        nameAr,
        storeNameAr: store?.nameAr ?? null,
      }))
    } catch (error) {
      throw error instanceof ServiceError ? toRefused(error) : error
    }
  }

  async confirm(id: string) {
    const response = await this.service.call('POST', '/internal/reservations/{id}/confirm', {
      path: { id },
      idempotent: true,
    })
    return (await this.service.parse(confirmation, response)).data
  }

  async confirmHeld(wanted: string[]): Promise<ConfirmedReservation[]> {
    const response = await this.service.call('POST', '/internal/reservations/confirm', {
      body: { ids: wanted },
      idempotent: true,
    })
    return (await this.service.parse(held, response)).data
  }

  async release(id: string, lines: ReservationLines | 'all') {
    await this.service.call('POST', '/internal/reservations/{id}/release', {
      path: { id },
      body: lines === 'all' ? {} : lines,
      idempotent: true,
    })
  }

  async commit(id: string, lines: ReservationLines) {
    await this.service.call('POST', '/internal/reservations/{id}/commit', {
      path: { id },
      body: lines,
      idempotent: true,
    })
  }

  async return(id: string, lines: ReservationLines) {
    await this.service.call('POST', '/internal/reservations/{id}/return', {
      path: { id },
      body: lines,
      idempotent: true,
    })
  }

  async products(wanted: string[], call: Call): Promise<OfferedProduct[]> {
    const query = { ids: wanted.join(',') }
    const response = await this.service.call('GET', '/internal/products', { query, ...call })
    return (await this.service.parse(offered, response)).data
  }
}

function sameItems(lines: CheckoutLine[], items: CheckoutLine[]): boolean {
  const quantities = new Map(lines.map(({ productId, quantity }) => [productId, quantity]))
  const wanted = mergeLines(items)
  const same = wanted.every(({ productId, quantity }) => quantities.get(productId) === quantity)
  return same && lines.length === wanted.length
}

/** The refusal in a checkout's terms; an error of any other kind stays as it is. */
function toRefused(error: ServiceError): Error {
  const { code, errors = [] } = error.problem
  const reason = expected[code]
  const lines = errors.flatMap(({ field, rule, message }) => {
    const [, index] = /^items\.(\d+)(?:\.productId)?$/.exec(field) ?? []
    return index && rules[rule] === reason ? [{ index: Number(index), rule, message }] : []
  })
  if (code === 'conflict') return new ReservationRefusedError('closed')
  return reason && lines.length ? new ReservationRefusedError(reason, lines) : error
}

const rules: Record<string, RefusalReason> = {
  out_of_stock: 'out_of_stock',
  unavailable: 'unavailable',
  paused: 'unavailable',
}

const expected: Partial<Record<ProblemCode, RefusalReason>> = {
  out_of_stock: 'out_of_stock',
  validation_failed: 'unavailable',
}

import { randomUUID } from 'node:crypto'
import {
  CatalogClient,
  type OfferedProduct,
  type ReservationLines,
  type ReservationRequest,
} from '#clients/catalog_client'
import { mergeLines } from '#domain/checkout_lines'
import type { PricedLine } from '#domain/split_by_store'
import { ReservationRefusedError } from '#exceptions/reservation_refused_error'
import { Faults } from '#tests/support/fakes/faults'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type LineState = 'held' | 'confirmed' | 'committed' | 'returned' | 'released' | 'expired'
type Line = { productId: string; quantity: number; status: LineState }
type Reservation = { released: boolean; lines: Line[] }
type ArabicNames = { nameAr?: string; storeNameAr?: string }
type Product = Omit<OfferedProduct, 'available'> &
  ArabicNames & { quantity: number; reserved: number }

export type Shop = { storeId: string; storeName: string; storeNameAr?: string }

/** catalog-service in memory, with the same rules (docs/rules.md, "Stock"). */
export class FakeCatalog extends CatalogClient {
  faults = new Faults()
  items = new Map<string, Product>()
  reservations = new Map<string, Reservation>()

  sells(shop: Shop, overrides: Partial<Product> = {}): Product {
    const id = randomUUID()
    const words = { name: 'Panier tressé', sku: `P-${id.slice(0, 4)}`, price: '120.00' }
    const stock = { quantity: 10, reserved: 0, isAvailable: true }
    const product = { id, ...shop, ...words, ...stock, ...overrides }
    this.items.set(product.id, product)
    return product
  }

  reserve(request: ReservationRequest): Promise<PricedLine[]> {
    return this.faults.around('reserve', () => {
      for (const old of request.replaces) this.#release(old)
      const known = this.reservations.get(request.id)
      if (known?.released) throw new ReservationRefusedError('closed')
      const lines = known?.lines ?? this.#newLines(request)
      this.#hold(lines)
      this.reservations.set(request.id, { released: false, lines })
      return lines.map((line) => this.#priced(line))
    })
  }

  confirm(id: string) {
    return this.faults.around('confirm', () => {
      const { lines } = this.#find(id)
      for (const line of lines) {
        const fits = line.status === 'held' || (line.status === 'expired' && this.#take(line))
        if (fits) line.status = 'confirmed'
      }
      const isLost = ({ status }: Line) => status === 'expired' || status === 'released'
      return {
        confirmed: idsOf(lines.filter((line) => !isLost(line))),
        lost: idsOf(lines.filter(isLost)),
      }
    })
  }

  confirmHeld(ids: string[]) {
    return this.faults.around('confirmHeld', () =>
      ids.flatMap((id) => {
        const { lines = [] } = this.reservations.get(id) ?? {}
        if (!lines.length || lines.some(({ status }) => status !== 'held')) return []
        for (const line of lines) line.status = 'confirmed'
        return [{ id, productIds: idsOf(lines) }]
      })
    )
  }

  release(id: string, lines: ReservationLines | 'all'): Promise<void> {
    const productIds = lines === 'all' ? undefined : lines.productIds
    return this.faults.around('release', () => this.#release(id, productIds))
  }

  commit(id: string, { productIds }: ReservationLines): Promise<void> {
    return this.faults.around('commit', () => {
      for (const line of this.#named(id, productIds)) {
        if (line.status === 'committed' || line.status === 'returned') continue
        if (line.status !== 'confirmed') throw notYet()
        line.status = 'committed'
        this.#product(line).quantity -= line.quantity
        this.#product(line).reserved -= line.quantity
      }
    })
  }

  return(id: string, { productIds }: ReservationLines): Promise<void> {
    return this.faults.around('return', () => {
      for (const line of this.#named(id, productIds)) {
        if (line.status === 'returned') continue
        if (line.status !== 'committed') throw notYet()
        line.status = 'returned'
        this.#product(line).quantity += line.quantity
      }
    })
  }

  products(ids: string[]): Promise<OfferedProduct[]> {
    return this.faults.around('products', () =>
      ids.flatMap((id) => {
        const product = this.items.get(id)
        return product ? [{ ...product, available: product.quantity - product.reserved }] : []
      })
    )
  }

  /** What holds pass after their time. */
  expire(id: string) {
    for (const line of this.#find(id).lines.filter(({ status }) => status === 'held')) {
      line.status = 'expired'
      this.#product(line).reserved -= line.quantity
    }
  }

  statesOf(id: string): LineState[] {
    return this.reservations.get(id)?.lines.map(({ status }) => status) ?? []
  }

  #newLines({ items }: ReservationRequest): Line[] {
    const lost = items.flatMap(({ productId }, index) => {
      const product = this.items.get(productId)
      if (!product?.isAvailable)
        return [{ index, rule: 'unavailable', message: 'no longer offered' }]
      return product.isPaused ? [{ index, rule: 'paused', message: 'on a break' }] : []
    })
    if (lost.length) throw new ReservationRefusedError('unavailable', lost)
    const lines = mergeLines(items).map((item) => ({ ...item, status: 'expired' as const }))
    const short = lines.filter((line) => this.#available(line) < line.quantity)
    if (!short.length) return lines
    const refused = items.flatMap(({ productId }, index) => {
      const line = short.find((one) => one.productId === productId)
      if (!line) return []
      return [{ index, rule: 'out_of_stock', message: `Only ${this.#available(line)} left.` }]
    })
    throw new ReservationRefusedError('out_of_stock', refused)
  }

  #hold(lines: Line[]) {
    for (const line of lines.filter(({ status }) => status === 'expired')) {
      const index = lines.indexOf(line)
      const refused = { index, rule: 'out_of_stock', message: 'Only 0 left.' }
      if (!this.#take(line)) throw new ReservationRefusedError('out_of_stock', [refused])
      line.status = 'held'
    }
  }

  #take(line: Line): boolean {
    if (this.#available(line) < line.quantity) return false
    this.#product(line).reserved += line.quantity
    return true
  }

  #release(id: string, productIds?: string[]) {
    const reservation = this.reservations.get(id)
    if (!reservation) return void this.reservations.set(id, { released: true, lines: [] })
    const lines = reservation.lines.filter(
      ({ productId }) => !productIds || productIds.includes(productId)
    )
    for (const line of lines) {
      const isLive = line.status === 'held' || line.status === 'confirmed'
      if (isLive) this.#product(line).reserved -= line.quantity
      if (isLive || line.status === 'expired') line.status = 'released'
    }
    if (!productIds) reservation.released = true
  }

  #find(id: string): Reservation {
    const reservation = this.reservations.get(id)
    if (!reservation) throw notYet()
    return reservation
  }

  #named(id: string, productIds: string[]): Line[] {
    return this.#find(id).lines.filter(({ productId }) => productIds.includes(productId))
  }

  #product({ productId }: Line): Product {
    return this.items.get(productId)!
  }

  #available(line: Line): number {
    const { quantity, reserved } = this.#product(line)
    return quantity - reserved
  }

  #priced(line: Line): PricedLine {
    const { name, nameAr = null, sku, price, ...store } = this.#product(line)
    const { storeId, storeName, storeNameAr = null } = store
    const { productId, quantity } = line
    return {
      ...{ productId, quantity, name, nameAr, sku, price, imageUrl: null },
      ...{ storeId, storeName, storeNameAr },
    }
  }
}

function idsOf(lines: Line[]): string[] {
  return lines.map(({ productId }) => productId)
}

function notYet() {
  return new ProblemError('conflict')
}

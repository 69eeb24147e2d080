import { DateTime } from 'luxon'
import { ProductSchema } from '#database/schema'
import { ArchivedByStaffException } from '#exceptions/product_exception'

/** The role in which a person works on a product. */
export type ProductRole = 'owner' | 'staff'

/** What staff archived only staff restore. */
export function mayRestore(archivedBy: string | null, role: ProductRole): boolean {
  return archivedBy !== 'staff' || role === 'staff'
}

export default class Product extends ProductSchema {
  /** Takes the product off sale and keeps whether it was on sale. Staff's archiving outranks an owner's. */
  archive(role: ProductRole) {
    if (this.archivedAt) {
      if (role === 'staff') this.archivedByRole = role
      return
    }
    this.wasActive = this.isActive
    this.isActive = false
    this.archivedAt = DateTime.now()
    this.archivedByRole = role
  }

  /** Gives the product the visibility it had. Throws 409 where an owner restores what staff archived. */
  restore(role: ProductRole) {
    if (!this.archivedAt) return
    if (!mayRestore(this.archivedByRole, role)) throw new ArchivedByStaffException()
    this.isActive = this.wasActive!
    this.archivedAt = null
    this.archivedByRole = null
    this.wasActive = null
  }
}

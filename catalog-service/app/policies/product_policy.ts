import { inject } from '@adonisjs/core'
import { AuthorizationResponse, BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { StoreClient } from '#clients/store_client'
import type { ProductView } from '#sql/product_view'
import type { ProductStatus } from '#domain/product_list'
import type { ProductRole } from '#models/product'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

const managers = 'store_owner_or_catalog_staff_only'

type Subject = Pick<ProductView, 'storeId' | 'isActive' | 'storeIsActive'>
type Listing = { status?: ProductStatus; storeId?: string; as?: string }

/** The role in which a person changes a product; an owner who is staff too acts as staff. */
export function roleOf(principal: Principal): ProductRole {
  return isStaff(principal, 'catalog_staff') ? 'staff' : 'owner'
}

/** Everyone sees products on sale in open stores; owner and staff see and change all others. */
@inject()
export default class ProductPolicy extends BasePolicy {
  constructor(private stores: StoreClient) {
    super()
  }

  @allowGuest()
  async list(principal: Principal | null, { status = 'active', storeId, as }: Listing) {
    if (status === 'active') return true
    if (!principal) return AuthorizationResponse.deny('Sign-in required', 401)
    return onlyFor(managers, await this.#manages(principal, storeId, as))
  }

  @allowGuest()
  async view(principal: Principal | null, product: Subject, as?: string) {
    if (product.isActive && product.storeIsActive) return true
    const manages = await this.#manages(principal, product.storeId, as)
    return manages || AuthorizationResponse.deny('Not found', 404)
  }

  /** Owner and staff are told more of a product; while store-service is away, an owner is told what everyone is. */
  @allowGuest()
  async viewAsManager(principal: Principal | null, product: Subject, as?: string) {
    try {
      return await this.#manages(principal, product.storeId, as)
    } catch (error) {
      if (error instanceof ProblemError && error.status >= 500) return false
      throw error
    }
  }

  /** Staff and store owners may work on products at all. */
  async manage(principal: Principal) {
    if (isStaff(principal, 'catalog_staff')) return true
    return onlyFor(managers, (await this.stores.findOwned(principal.id)) !== null)
  }

  /** A file of an owner's products, or of those that only staff may have together. */
  async keep(principal: Principal, storeId: string | null) {
    return onlyFor(managers, await this.#manages(principal, storeId ?? undefined))
  }

  async create(principal: Principal, storeId: string) {
    return onlyFor(managers, await this.#manages(principal, storeId))
  }

  async update(principal: Principal, product: Subject) {
    return onlyFor(managers, await this.#manages(principal, product.storeId))
  }

  /** `as` narrows a person with several roles to one of them. */
  async #manages(principal: Principal | null, storeId?: string, as?: string): Promise<boolean> {
    if (!principal || as === 'shopper') return false
    if (as !== 'owner' && isStaff(principal, 'catalog_staff')) return true
    return as !== 'staff' && this.#owns(principal, storeId)
  }

  async #owns({ id }: Principal, storeId: string | undefined): Promise<boolean> {
    if (!storeId) return false
    return (await this.stores.findOwned(id))?.id === storeId
  }
}

import { inject } from '@adonisjs/core'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ArchiveProduct } from '#actions/products/archive'
import { RestoreProduct } from '#actions/products/restore'
import { UpdateProduct } from '#actions/products/update'
import { UnknownCategoryException } from '#exceptions/product_exception'
import type { ProductRole } from '#models/product'

/** One row of a bulk action or of an edit in the list, as it was read at `version`. */
export type ProductChange = {
  id: string
  version: number
  price?: string
  category?: string
  isActive?: boolean
  isArchived?: boolean
}

/** Why a change failed: the product is gone, somebody changed it, staff archived it, or the category went. */
export type NotChanged = 'gone' | 'stale' | 'archived_by_staff' | 'no_category'

/** The outcome of each change, counted from 0: the new version, or why it failed. */
export type Changed = {
  done: { at: number; version: number }[]
  failed: { at: number; why: NotChanged }[]
}

type ChangeManyInput = { changes: ProductChange[]; role: ProductRole; mayChange: Set<string> }

/** Changes many products, each by itself. One that changed since it was read stays as it is. */
@inject()
export class ChangeManyProducts {
  constructor(
    private update: UpdateProduct,
    private archive: ArchiveProduct,
    private restore: RestoreProduct
  ) {}

  async handle({ changes, role, mayChange }: ChangeManyInput): Promise<Changed> {
    const changed: Changed = { done: [], failed: [] }
    for (const [at, change] of changes.entries()) {
      const outcome = mayChange.has(change.id) ? await this.#try(change, role) : 'gone'
      if (typeof outcome === 'number') changed.done.push({ at, version: outcome })
      else changed.failed.push({ at, why: outcome })
    }
    return changed
  }

  async #try(change: ProductChange, role: ProductRole): Promise<number | NotChanged> {
    try {
      return await this.#change(change, role)
    } catch (error) {
      return whyNot(error)
    }
  }

  #change({ isArchived, ...change }: ProductChange, role: ProductRole): Promise<number> {
    if (isArchived === undefined) return this.update.handle({ ...change, role })
    return (isArchived ? this.archive : this.restore).handle({ ...change, role })
  }
}

function whyNot(error: unknown): NotChanged {
  if ((error as { code?: string }).code === 'E_ROW_NOT_FOUND') return 'gone'
  if (error instanceof UnknownCategoryException) return 'no_category'
  if (!(error instanceof DomainError)) throw error
  const [{ rule } = { rule: '' }] = error.reasons
  if (rule === 'stale' || rule === 'archived_by_staff') return rule
  throw error
}

import type { ProductState } from '@marketplace/shared/ui/status/catalog'

/** How a product stands. Archived ones are listed in a view of their own. */
export function stateOf(product: { isActive: boolean }, view: string): ProductState {
  if (view === 'archived') return 'archived'
  return product.isActive ? 'active' : 'hidden'
}

import { useTranslations } from 'use-intl'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { ProductBadge } from '@marketplace/shared/ui/status/catalog'
import type { ProductRow } from '../product_columns.tsx'
import { stateOf } from '../product_state.ts'
import type { ProductChanges } from './use_product_changes.ts'

/** Whether a product is on sale, turned by a press. */
export function SaleSwitch({ product, changes }: { product: ProductRow; changes: ProductChanges }) {
  const t = useTranslations('catalog.desk')
  const name = nameOf(product, useLanguage())
  const isActive = !product.isActive
  const done = isActive ? 'shown' : 'hidden'
  return (
    <button
      type="button"
      role="switch"
      aria-checked={product.isActive}
      aria-label={t('onSale', { name })}
      title={t(isActive ? 'show' : 'hide')}
      onClick={() =>
        void changes.changeMany([product], { isActive }, (count) => t(`done.${done}`, { count }))
      }
      className="relative z-10 inline-flex min-h-8 items-center rounded-sm hover:brightness-95 pointer-coarse:min-h-11"
    >
      <ProductBadge state={stateOf(product, 'all')} />
    </button>
  )
}

import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconLink } from '@marketplace/shared/ui/button'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { Picture } from '@marketplace/shared/ui/picture'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import { ListCard, RowLink } from './list_card.tsx'
import type { CatalogWork } from './types.ts'

/** What is sold out, then what is low; “+” opens the form of its stock. */
export function StockCard({ catalog }: { catalog: CatalogWork | null }) {
  const t = useTranslations('dashboard.stock')
  const soldOut = useTranslations('dashboard.attention')
  const language = useLanguage()
  return (
    <ListCard
      title={t('title')}
      count={catalog?.lowStock}
      href="/admin/catalog/products?view=low"
      aside={
        catalog !== null &&
        catalog.soldOut > 0 && (
          <Link
            href="/admin/catalog/products?view=sold_out"
            className="text-xs font-normal text-ink-2 hover:underline"
          >
            {soldOut('soldOut', { count: catalog.soldOut })}
          </Link>
        )
      }
      rows={catalog?.scarceProducts}
      rowKey={({ id }) => id}
      none={t('none')}
    >
      {(product) => (
        <div className="flex items-center pe-4">
          <div className="min-w-0 grow">
            <RowLink href={`/admin/catalog/products/${product.id}`}>
              <Picture url={product.imageUrl} />
              <span className="min-w-0 grow truncate font-medium" dir="auto">
                {nameOf(product, language)}
              </span>
              <StockMark available={product.available} low={product.lowStockAt} />
            </RowLink>
          </div>
          <IconLink
            framed
            icon={Plus}
            label={t('add', { name: nameOf(product, language) })}
            href={`/admin/catalog/products/${product.id}#stock`}
          />
        </div>
      )}
    </ListCard>
  )
}

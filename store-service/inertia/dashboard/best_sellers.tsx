import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { Picture } from '@marketplace/shared/ui/picture'
import { Amount } from '@marketplace/shared/ui/values'
import { ordersOf } from './orders_of.ts'
import type { Sales } from './types.ts'
import { Unknown } from './unknown.tsx'

const maxShown = 5

/** The products that brought most; each leads to its page. */
export function BestSellers({ sales }: { sales: Sales | null }) {
  const t = useTranslations('dashboard.best')
  const language = useLanguage()
  const products = sales?.products.slice(0, maxShown) ?? []
  const most = Number(products[0]?.itemsAmount ?? 0)
  return (
    <Card
      title={t('title')}
      aside={
        <Link href="/admin/catalog/products" className="font-medium text-primary hover:underline">
          {t('all')}
        </Link>
      }
    >
      {!sales && <Unknown />}
      {sales && products.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      <ol className="grid gap-3">
        {products.map((product) => (
          <li
            key={product.productId}
            className="grid grid-cols-[2.125rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1"
          >
            <span className="row-span-2">
              <Picture url={product.imageUrl} />
            </span>
            <div className="flex items-baseline gap-3">
              <Link
                href={`/admin/catalog/products/${product.productId}`}
                className="min-w-0 grow truncate font-medium hover:underline"
              >
                <span dir="auto">{nameOf(product, language)}</span>
              </Link>
              <span className="shrink-0 font-medium">
                <Amount value={product.itemsAmount} />
              </span>
            </div>
            <div className="flex items-center gap-3">
              <span aria-hidden className="h-1.5 grow overflow-clip rounded-full bg-sunken">
                <span
                  className="block h-full rounded-full bg-primary/80"
                  style={{
                    inlineSize: `${most ? (Number(product.itemsAmount) / most) * 100 : 0}%`,
                  }}
                />
              </span>
              <Link
                href={ordersOf(sales!, 'sold', product.productId)}
                className="shrink-0 text-xs text-ink-2 hover:underline"
              >
                {t('pieces', { count: product.pieces })}
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}

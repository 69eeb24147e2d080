import { Package, PackagePlus, ReceiptText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { useShared } from '@marketplace/shared/ui/shared_props'

/** Where one goes from a store: its shelf and what it sold, as far as one may. */
export function NextSteps({ store, isOwn }: { store: { id: string }; isOwn: boolean }) {
  const t = useTranslations('next')
  const { access } = useShared()
  const of = isOwn ? '' : `?storeId=${store.id}`
  return (
    <Card title={t(isOwn ? 'title' : 'more')}>
      {isOwn && <p className="mb-3 text-ink-2">{t('text')}</p>}
      <div className="grid gap-2">
        {isOwn && (
          <ButtonLink href="/admin/catalog/products/new" icon={PackagePlus}>
            {t('addProduct')}
          </ButtonLink>
        )}
        {access.catalog && (
          <ButtonLink href={`/admin/catalog/products${of}`} icon={Package}>
            {t('products')}
          </ButtonLink>
        )}
        {access.orders && (
          <ButtonLink href={`/admin/orders${of}`} icon={ReceiptText}>
            {t('orders')}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

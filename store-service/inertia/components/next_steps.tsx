import { Package, Truck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'

/** Where an owner goes from here: the shelf and what was sold. */
export function NextSteps() {
  const t = useTranslations('next')
  return (
    <Card title={t('title')}>
      <p className="mb-3 text-ink-2">{t('text')}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/admin/catalog/products/new" icon={Package}>
          {t('addProduct')}
        </ButtonLink>
        <ButtonLink href="/admin/orders" icon={Truck} flip>
          {t('orders')}
        </ButtonLink>
      </div>
    </Card>
  )
}

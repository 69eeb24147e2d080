import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Archive, ExternalLink } from 'lucide-react'
import type { Data } from '@generated/data'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Form } from '@marketplace/shared/ui/form/form'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { ProductBadge } from '@marketplace/shared/ui/status/catalog'
import { useFieldLabels } from '../../components/field_labels.ts'
import { Photos } from '../../components/photos.tsx'
import { ProductFields } from '../../components/product_fields.tsx'
import { useProductForm } from '../../components/product_form.ts'
import { stateOf } from '../../components/product_state.ts'
import { SalesCard } from '../../components/sales_card.tsx'
import { StockCard } from '../../components/stock_card.tsx'

type Props = {
  product: Data.Product.Variants['forDetail']
  isArchived: boolean
  storeIsActive: boolean
  inventory: Data.Inventory
  sold: number
  movements: Data.Movement[]
  categories: { value: string; label: string }[]
}

export default function EditProduct({ product, isArchived, storeIsActive, ...props }: Props) {
  const t = useTranslations('catalog.product')
  const labels = useFieldLabels()
  const { locale, storefrontUrl } = useShared()
  const [archiving, setArchiving] = useState(false)
  const url = `/admin/catalog/products/${product.id}`
  const { nameAr, descriptionAr, ...rest } = product
  const form = useProductForm({
    ...{ storeId: rest.storeId, name: rest.name, description: rest.description },
    ...{ category: rest.category, price: rest.price, sku: rest.sku, isActive: rest.isActive },
    nameAr: nameAr ?? '',
    descriptionAr: descriptionAr ?? '',
    quantity: '0',
  })
  const archive = usePanelForm({})
  const state = stateOf(product, isArchived ? 'archived' : 'all')
  return (
    <Page title={product.name} tone="paper">
      <DetailHeader
        back={{ href: '/admin/catalog/products', label: t('products') }}
        title={<span dir="auto">{product.name}</span>}
        badges={<ProductBadge state={state} />}
        actions={
          <>
            {state === 'active' && (
              <ButtonLink
                tone="quiet"
                icon={ExternalLink}
                target="_blank"
                rel="noreferrer"
                href={`${storefrontUrl}/${locale}/p/${product.slug}`}
              >
                {t('view')}
              </ButtonLink>
            )}
            {!isArchived && (
              <Button tone="bad" icon={Archive} onClick={() => setArchiving(true)}>
                {t('archive')}
              </Button>
            )}
          </>
        }
      />
      <PageBody>
        {!storeIsActive && <Notice tone="warn">{t('storeClosed')}</Notice>}
        {isArchived && <Notice tone="quiet">{t('isArchived')}</Notice>}
        <Columns
          main={
            <>
              <Form
                form={form}
                labels={labels}
                submitLabel={t('save')}
                className="grid gap-3"
                onSubmit={() => form.submit('patch', url)}
              >
                <ProductFields form={form} categories={props.categories} />
              </Form>
              <StockCard
                url={`${url}/stock`}
                inventory={props.inventory}
                movements={props.movements}
              />
            </>
          }
          side={
            <>
              <Photos images={product.images} />
              <SalesCard product={product} sold={props.sold} />
            </>
          }
        />
      </PageBody>
      <ConfirmDialog
        open={archiving}
        onOpenChange={setArchiving}
        title={t('archiveTitle', { name: product.name })}
        description={t('archiveWhat')}
        verb={t('archive')}
        tone="danger"
        busy={archive.busy}
        onConfirm={() => archive.submit('delete', url)}
      />
    </Page>
  )
}

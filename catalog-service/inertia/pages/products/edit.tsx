import { useTranslations } from 'use-intl'
import { ExternalLink, Store } from 'lucide-react'
import type { Data } from '@generated/data'
import type { MemberOptions } from '@marketplace/shared/contracts/families'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { Form } from '@marketplace/shared/ui/form/form'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { ProductBadge } from '@marketplace/shared/ui/status/catalog'
import { typedOf, type Definitions } from '../../components/attributes/attribute_values.ts'
import { ArchiveActions, ArchiveNotice, type Archived } from '../../components/archive.tsx'
import { FamilyCard, type FamilyChoice } from '../../components/families/family_card.tsx'
import { DuplicateButton } from '../../components/desk/duplicate_button.tsx'
import { useFieldLabels } from '../../components/field_labels.ts'
import { Photos } from '../../components/photos/photos.tsx'
import { ProductFields } from '../../components/product_fields.tsx'
import { useProductForm } from '../../components/product_form.ts'
import { stateOf } from '../../components/product_state.ts'
import { SalesCard } from '../../components/sales_card.tsx'
import { StockCard } from '../../components/stock_card.tsx'

type Props = {
  product: Data.Product.Variants['forManagers']
  archive: Archived | null
  storeIsActive: boolean
  inventory: Data.Inventory
  sold: number
  movements: Data.Movement[]
  categories: { value: string; label: string }[]
  families: FamilyChoice[]
  options: MemberOptions | null
  definitions: Definitions
}

export default function EditProduct({ product, archive, storeIsActive, ...props }: Props) {
  const t = useTranslations('catalog.product')
  const { locale, storefrontUrl } = useShared()
  const url = `/admin/catalog/products/${product.id}`
  const { nameAr, descriptionAr, ...rest } = product
  const form = useProductForm(
    {
      ...{ storeId: rest.storeId, name: rest.name, description: rest.description },
      ...{ category: rest.category, price: rest.price, sku: rest.sku, isActive: rest.isActive },
      nameAr: nameAr ?? '',
      descriptionAr: descriptionAr ?? '',
      quantity: '0',
      lowStockAt: String(product.lowStockAt),
      attributes: typedOf(product.attributes, locale),
    },
    { definitions: props.definitions, version: product.version }
  )
  const labels = useFieldLabels(props.definitions[form.values.category])
  const showValue = (name: string, value: unknown) => {
    if (name === 'attributes') return Object.values(value as object).join(', ')
    return name === 'category'
      ? props.categories.find((one) => one.value === value)?.label
      : undefined
  }
  const state = stateOf(product, archive ? 'archived' : 'all')
  return (
    <Page title={nameOf(product, locale)} tone="paper">
      <DetailHeader
        back={{ href: '/admin/catalog/products', label: t('products') }}
        title={<span dir="auto">{nameOf(product, locale)}</span>}
        badges={
          <>
            <ProductBadge state={state} />
            <StoreName store={product.store} />
          </>
        }
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
            <DuplicateButton url={url} />
            <ArchiveActions product={product} archive={archive} />
          </>
        }
      />
      <PageBody>
        {!storeIsActive && <Notice tone="warn">{t('storeClosed')}</Notice>}
        {archive && <ArchiveNotice archive={archive} />}
        <Columns
          main={
            <>
              <Form
                form={form}
                labels={labels}
                submitLabel={t('save')}
                className="grid gap-3"
                showValue={showValue}
                onSubmit={() => form.submit('patch', url)}
              >
                <ProductFields
                  form={form}
                  categories={props.categories}
                  definitions={props.definitions}
                  isArchived={archive !== null}
                />
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
              <Photos product={product} />
              <FamilyCard product={product} options={props.options} families={props.families} />
              <SalesCard product={product} sold={props.sold} />
            </>
          }
        />
      </PageBody>
    </Page>
  )
}

/** The store that sells it, in the reader's language where it has such a name. */
function StoreName({ store }: { store: { name: string; nameAr: string | null } }) {
  const t = useTranslations('catalog.product')
  const { locale } = useShared()
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-ink-2" title={t('store')}>
      <Store className="size-4 shrink-0" aria-hidden />
      <span className="sr-only">{t('store')}</span>
      <bdi className="truncate">{nameOf(store, locale)}</bdi>
    </span>
  )
}

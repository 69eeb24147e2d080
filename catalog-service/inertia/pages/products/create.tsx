import { useTranslations } from 'use-intl'
import { Layers } from 'lucide-react'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import type { Definitions } from '../../components/attributes/attribute_values.ts'
import { useFieldLabels } from '../../components/field_labels.ts'
import { ProductFields } from '../../components/product_fields.tsx'
import { emptyProduct, useProductForm } from '../../components/product_form.ts'

type Option = { value: string; label: string }

export default function CreateProduct({
  stores,
  categories,
  definitions,
}: {
  stores: Option[]
  categories: Option[]
  definitions: Definitions
}) {
  const t = useTranslations('catalog.product')
  const labels = useFieldLabels()
  const storeId = stores.length === 1 ? stores[0]!.value : ''
  const form = useProductForm({ ...emptyProduct, storeId }, definitions)
  const save = () => form.submit('post', '/admin/catalog/products')
  return (
    <Page title={t('new')} tone="paper">
      <DetailHeader
        live={false}
        back={{ href: '/admin/catalog/products', label: t('products') }}
        title={t('new')}
        actions={
          <>
            <ButtonLink icon={Layers} href="/admin/catalog/families/new">
              {t('severalVariants')}
            </ButtonLink>
            <Button tone="primary" busy={form.busy} onClick={save}>
              {t('create')}
            </Button>
          </>
        }
      />
      <PageBody>
        <Form form={form} labels={labels} onSubmit={save}>
          <Columns
            main={<ProductFields {...{ form, categories, definitions }} />}
            side={
              <>
                {stores.length > 1 && (
                  <Card title={t('store')}>
                    <SelectField
                      label={t('fields.storeId')}
                      placeholder={t('chooseStore')}
                      options={stores}
                      {...form.field('storeId')}
                    />
                  </Card>
                )}
                <Card title={t('stock')}>
                  <TextField
                    label={t('fields.quantity')}
                    hint={t('quantityHint')}
                    inputMode="numeric"
                    ltr
                    {...form.field('quantity')}
                  />
                </Card>
              </>
            }
          />
        </Form>
      </PageBody>
    </Page>
  )
}

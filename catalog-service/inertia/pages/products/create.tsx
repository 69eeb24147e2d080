import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Layers } from 'lucide-react'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { fieldId } from '@marketplace/shared/ui/form/use_panel_form'
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
  start,
}: {
  stores: Option[]
  categories: Option[]
  definitions: Definitions
  /** What the product before had. */
  start: { storeId?: string; category?: string }
}) {
  const t = useTranslations('catalog.product')
  const addAnother = useRef(false)
  const form = useProductForm(
    {
      ...emptyProduct,
      storeId: stores.length === 1 ? stores[0]!.value : (start.storeId ?? ''),
      category: start.category ?? '',
    },
    { definitions, extra: () => ({ addAnother: addAnother.current }) }
  )
  // After "save and add another" the next name can be typed at once.
  const nameId = fieldId(form.id, 'name')
  useEffect(() => {
    if (start.category) document.getElementById(nameId)?.focus()
  }, [nameId, start.category])
  const labels = useFieldLabels(definitions[form.values.category])
  function save(another = false) {
    addAnother.current = another
    form.submit('post', '/admin/catalog/products')
  }
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
            <Button busy={form.busy} onClick={() => save(true)}>
              {t('createNext')}
            </Button>
            <Button tone="primary" busy={form.busy} onClick={() => save()}>
              {t('create')}
            </Button>
          </>
        }
      />
      <PageBody>
        <Form form={form} labels={labels} onSubmit={() => save()}>
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

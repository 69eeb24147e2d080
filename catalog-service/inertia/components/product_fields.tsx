import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { Switch } from '@marketplace/shared/ui/form/choices'
import {
  MoneyField,
  SelectField,
  TextareaField,
  TextField,
} from '@marketplace/shared/ui/form/fields'
import { NamesField } from '@marketplace/shared/ui/form/names_field'
import { AttributeFields } from './attributes/attribute_fields.tsx'
import type { Definitions } from './attributes/attribute_values.ts'
import type { ProductForm } from './product_form.ts'

type Option = { value: string; label: string }

/** What is written about a product, the same for a new one and for one that is there. */
export function ProductFields({
  form,
  categories,
  definitions,
  isArchived,
}: {
  form: ProductForm
  categories: Option[]
  definitions: Definitions
  /** Then it is restored first, and on sale again if it was. */
  isArchived?: boolean
}) {
  const t = useTranslations('catalog.product')
  return (
    <>
      <Card title={t('words')}>
        <div className="grid gap-4">
          <NamesField label={t('name')} fr={form.field('name')} ar={form.field('nameAr')} />
          <TextareaField
            label={t('description')}
            rows={4}
            maxLength={10000}
            {...form.field('description')}
          />
          <TextareaField
            label={t('descriptionAr')}
            optional
            rows={4}
            dir="rtl"
            lang="ar"
            maxLength={10000}
            {...form.field('descriptionAr')}
          />
        </div>
      </Card>
      <Card title={t('sale')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t('category')}
            placeholder={t('chooseCategory')}
            options={categories}
            {...form.field('category')}
          />
          <MoneyField label={t('price')} {...form.field('price')} />
          <TextField
            label={t('sku')}
            hint={t('skuHint')}
            ltr
            maxLength={64}
            {...form.field('sku')}
          />
          <TextField
            label={t('fields.lowStockAt')}
            hint={t('lowStockHint')}
            inputMode="numeric"
            ltr
            {...form.field('lowStockAt')}
          />
          {!isArchived && (
            <div className="flex items-end pb-1.5">
              <Switch
                label={t('onSale')}
                hint={t('onSaleHint')}
                checked={form.values.isActive}
                onChange={(isActive) => form.set({ isActive })}
              />
            </div>
          )}
        </div>
      </Card>
      <AttributeFields form={form} definitions={definitions} />
    </>
  )
}

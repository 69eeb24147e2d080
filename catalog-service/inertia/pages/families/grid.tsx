import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { familyLimits } from '@marketplace/shared/contracts/limits'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Switch } from '@marketplace/shared/ui/form/choices'
import {
  MoneyField,
  SelectField,
  TextareaField,
  TextField,
} from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { NamesField } from '@marketplace/shared/ui/form/names_field'
import { fieldId, usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { GridRows } from '../../components/families/grid_rows.tsx'
import {
  countCombinations,
  type GridValues,
  keptRows,
  rowsOf,
  type RowDraft,
  toBody,
} from '../../components/families/grid_state.ts'
import {
  OptionFields,
  optionField,
  useOptionLabels,
} from '../../components/families/option_fields.tsx'
import { useFieldLabels } from '../../components/field_labels.ts'

type Choice = { value: string; label: string }
type Props = { family: Data.Family | null; stores: Choice[]; categories: Choice[] }

/** Options times values make rows, each of which becomes a product: of a new family, or of one that is there. */
export default function FamilyGrid({ family, stores, categories }: Props) {
  const t = useTranslations('catalog.family')
  const { locale } = useShared()
  const taken = family?.members.map(({ options }) => options) ?? []
  const form = usePanelForm(startOf(family, stores), {
    fieldOf: optionField,
    transform: (grid) => toBody(grid as GridValues, taken),
  })
  const rows = rowsOf(form.values, taken)
  const count = keptRows(rows).length
  const url = family ? `/admin/catalog/families/${family.id}` : null
  const save = () => form.submit('post', url ? `${url}/members` : '/admin/catalog/families')
  const changeRow = (key: string, changes: RowDraft) =>
    form.set({ rows: { ...form.values.rows, [key]: { ...form.values.rows[key], ...changes } } })
  const title = family ? t('addTitle', { name: nameOf(family, locale) }) : t('new')
  return (
    <Page title={title} tone="paper">
      <DetailHeader
        live={false}
        back={
          url
            ? { href: url, label: t('family') }
            : { href: '/admin/catalog/products', label: t('products') }
        }
        title={<span dir="auto">{title}</span>}
        actions={
          <Button tone="primary" busy={form.busy} disabled={count === 0} onClick={save}>
            {t('create', { count })}
          </Button>
        }
      />
      <PageBody>
        <Form
          form={form}
          labels={{ ...useLabels(rows), ...useOptionLabels(form.values.options) }}
          onSubmit={save}
          className="mx-auto grid w-full max-w-4xl gap-3"
        >
          <Card title={family ? t('common') : t('family')}>
            <div className="grid gap-4 sm:grid-cols-2">
              {!family && (
                <div className="sm:col-span-2">
                  <NamesField
                    label={t('name')}
                    fr={form.field('name')}
                    ar={form.field('nameAr')}
                    maxLength={140}
                  />
                  <p className="mt-1.5 text-xs text-ink-2">{t('nameHint')}</p>
                </div>
              )}
              {!family && stores.length > 1 && (
                <SelectField
                  label={t('store')}
                  placeholder={t('chooseStore')}
                  options={stores}
                  {...form.field('storeId')}
                />
              )}
              <SelectField
                label={t('category')}
                placeholder={t('chooseCategory')}
                options={categories}
                {...form.field('category')}
              />
              <TextareaField
                className="sm:col-span-2"
                label={t('description')}
                rows={3}
                maxLength={10000}
                {...form.field('description')}
              />
              <TextareaField
                className="sm:col-span-2"
                label={t('descriptionAr')}
                optional
                rows={3}
                dir="rtl"
                lang="ar"
                maxLength={10000}
                {...form.field('descriptionAr')}
              />
              <Switch
                label={t('onSale')}
                hint={t('onSaleHint')}
                checked={form.values.isActive}
                onChange={(isActive) => form.set({ isActive })}
              />
            </div>
          </Card>
          <Card title={t('optionsTitle')}>
            <OptionFields
              formId={form.id}
              options={form.values.options}
              errors={form.errors}
              areFixed={family !== null}
              onChange={(options) => form.set({ options })}
            />
          </Card>
          <Card title={t('forAll')}>
            <div className="grid gap-4 sm:grid-cols-3">
              <MoneyField label={t('price')} {...form.field('price')} />
              <TextField
                label={t('quantity')}
                inputMode="numeric"
                ltr
                {...form.field('quantity')}
              />
              <TextField
                label={t('skuBeginning')}
                hint={t('skuBeginningHint')}
                ltr
                maxLength={40}
                {...form.field('sku')}
              />
            </div>
          </Card>
          <Card title={t('rowsTitle', { count })}>
            {countCombinations(form.values.options) > familyLimits.members ? (
              <Notice tone="warn">{t('tooMany', { max: familyLimits.members })}</Notice>
            ) : rows.length === 0 ? (
              <p id={fieldId(form.id, 'rows')} tabIndex={-1} className="text-ink-2">
                {t(family ? 'noNewRows' : 'noRows')}
              </p>
            ) : (
              <GridRows formId={form.id} rows={rows} errors={form.errors} onChange={changeRow} />
            )}
          </Card>
        </Form>
      </PageBody>
    </Page>
  )
}

function startOf(family: Data.Family | null, stores: Choice[]): GridValues {
  return {
    storeId: family?.storeId ?? (stores.length === 1 ? stores[0]!.value : ''),
    name: family?.name ?? '',
    nameAr: family?.nameAr ?? '',
    description: '',
    descriptionAr: '',
    category: '',
    isActive: true,
    options: family?.options.map(({ key, values }) => ({ key, values: values.join(', ') })) ?? [
      { key: 'size', values: '' },
    ],
    price: '',
    quantity: '0',
    sku: '',
    rows: {},
  }
}

/** How the summary of errors calls each field of each row. */
function useLabels(rows: { label: string; isLeftOut: boolean }[]): Record<string, string> {
  const t = useTranslations('catalog.family')
  const fields = useFieldLabels()
  const ofRows = rows
    .filter(({ isLeftOut }) => !isLeftOut)
    .flatMap(({ label }, at) =>
      (['price', 'quantity', 'sku'] as const).map((name) => [
        `rows.${at}.${name}`,
        t('cell', { label, field: t(name) }),
      ])
    )
  return { ...fields, ...Object.fromEntries(ofRows) }
}

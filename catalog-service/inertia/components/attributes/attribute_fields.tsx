import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { fieldId } from '@marketplace/shared/ui/form/use_panel_form'
import { useShared } from '@marketplace/shared/ui/shared_props'
import type { ProductForm } from '../product_form.ts'
import type { AttributeDefinition, Definitions } from './attribute_values.ts'

/** The details that products of the chosen category have; none of them is needed. */
export function AttributeFields({
  form,
  definitions,
}: {
  form: ProductForm
  definitions: Definitions
}) {
  const t = useTranslations('catalog.product')
  const { locale } = useShared()
  const { attributes, category } = form.values
  const own = definitions[category] ?? []
  if (own.length === 0) return null
  const bind = ({ key, name }: AttributeDefinition) => ({
    id: fieldId(form.id, `attributes.${key}`),
    name: `attributes.${key}`,
    label: name[locale],
    value: attributes[key] ?? '',
    error: form.errors[`attributes.${key}`],
    onChange: (value: string) => form.set({ attributes: { ...attributes, [key]: value } }),
  })
  return (
    <Card title={t('details')}>
      <div className="grid gap-4 sm:grid-cols-2">
        {own.map((definition) =>
          definition.choices ? (
            <SelectField
              key={definition.key}
              {...bind(definition)}
              placeholder={t('noDetail')}
              options={definition.choices.map(({ value, name }) => ({
                value,
                label: name[locale],
              }))}
            />
          ) : (
            <TextField
              key={definition.key}
              {...bind(definition)}
              maxLength={500}
              dir="auto"
              inputMode={definition.kind === 'number' ? 'decimal' : undefined}
              ltr={definition.kind === 'number'}
              after={definition.unit && <bdi>{definition.unit}</bdi>}
            />
          )
        )}
      </div>
    </Card>
  )
}

import { useTranslations } from 'use-intl'
import { locales } from '@marketplace/shared/contracts/locale'
import { Card } from '@marketplace/shared/ui/card'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { AttributesEditor } from './attributes_editor.tsx'
import type { CategoryForm } from './category_form.ts'

/** The names of a category, its address, and what its products say of themselves. */
export function CategoryFields({ form, isNew }: { form: CategoryForm; isNew?: boolean }) {
  const t = useTranslations('catalog.categories')
  return (
    <>
      <Card title={t('names')}>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField label={t('nameFr')} lang="fr" maxLength={100} {...form.field('nameFr')} />
          <TextField
            label={t('nameAr')}
            lang="ar"
            dir="rtl"
            maxLength={100}
            {...form.field('nameAr')}
          />
          <TextField label={t('nameEn')} lang="en" maxLength={100} {...form.field('nameEn')} />
          <TextField
            className="sm:col-span-3"
            label={t('slug')}
            hint={t(isNew ? 'slugHintNew' : 'slugHint')}
            optional={isNew}
            ltr
            before={<bdi dir="ltr">/c/</bdi>}
            maxLength={80}
            {...form.field('slug')}
          />
        </div>
      </Card>
      <AttributesEditor form={form} />
    </>
  )
}

/** How the summary of errors calls the fields of a category. */
export function useCategoryLabels({ values }: CategoryForm): Record<string, string> {
  const t = useTranslations('catalog.categories')
  const ofAttributes = values.attributes.flatMap(({ choices }, place) => {
    const at = `attributes.${place}`
    const label = (field: string) => t('attributeField', { number: place + 1, field })
    return [
      [`${at}.kind`, label(t('kind'))],
      [`${at}.unit`, label(t('unit'))],
      [`${at}.choices`, label(t('choices'))],
      ...locales.map((locale) => [`${at}.name.${locale}`, label(t(`attributeName.${locale}`))]),
      ...choices.flatMap((_, number) =>
        locales.map((locale) => [
          `${at}.choices.${number}.name.${locale}`,
          label(t('choiceName', { number: number + 1, language: t(`languages.${locale}`) })),
        ])
      ),
    ]
  })
  return {
    ...{ nameFr: t('nameFr'), nameAr: t('nameAr'), nameEn: t('nameEn') },
    ...{ slug: t('slug'), parent: t('parent'), attributes: t('attributes') },
    ...Object.fromEntries(ofAttributes),
  }
}

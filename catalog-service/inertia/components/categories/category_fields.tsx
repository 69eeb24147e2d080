import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { AttributesEditor } from './attributes_editor.tsx'
import type { CategoryForm } from './category_form.ts'

/** The names of a category, its address, and what its products say of themselves. */
export function CategoryFields({ form, isNew }: { form: CategoryForm; isNew?: boolean }) {
  const t = useTranslations('catalog.categories')
  const { errors } = form
  return (
    <>
      <Card title={t('names')}>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            label={t('nameFr')}
            lang="fr"
            maxLength={100}
            {...form.field('nameFr')}
            error={errors['name.fr']}
          />
          <TextField
            label={t('nameAr')}
            lang="ar"
            dir="rtl"
            maxLength={100}
            {...form.field('nameAr')}
            error={errors['name.ar']}
          />
          <TextField
            label={t('nameEn')}
            lang="en"
            maxLength={100}
            {...form.field('nameEn')}
            error={errors['name.en']}
          />
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
export function useCategoryLabels(): Record<string, string> {
  const t = useTranslations('catalog.categories')
  return {
    ...{ 'name.fr': t('nameFr'), 'name.ar': t('nameAr'), 'name.en': t('nameEn') },
    ...{ nameFr: t('nameFr'), nameAr: t('nameAr'), nameEn: t('nameEn') },
    ...{ slug: t('slug'), parent: t('parent'), attributes: t('attributes') },
  }
}

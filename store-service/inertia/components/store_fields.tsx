import { useTranslations } from 'use-intl'
import { PhoneField, TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import type { StoreForm } from './use_store_form.ts'

/** What shoppers read of a store. */
export function StoreFields({ form }: { form: StoreForm }) {
  const t = useTranslations('fields')
  return (
    <div className="grid gap-4">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={120}
        dir="auto"
        required
        {...form.field('name')}
      />
      <TextField
        label={t('nameAr')}
        hint={t('nameArHint')}
        optional
        maxLength={120}
        dir="rtl"
        {...form.field('nameAr')}
      />
      <TextField
        label={t('tagline')}
        hint={t('taglineHint')}
        optional
        maxLength={140}
        dir="auto"
        {...form.field('tagline')}
      />
      <TextareaField
        label={t('description')}
        hint={t('descriptionHint')}
        optional
        rows={4}
        maxLength={5000}
        {...form.field('description')}
      />
      <TextareaField
        label={t('descriptionAr')}
        optional
        rows={4}
        maxLength={5000}
        dir="rtl"
        {...form.field('descriptionAr')}
      />
      <PhoneField
        label={t('whatsappPhone')}
        hint={t('whatsappHint')}
        optional
        className="sm:max-w-72"
        {...form.field('whatsappPhone')}
      />
    </div>
  )
}

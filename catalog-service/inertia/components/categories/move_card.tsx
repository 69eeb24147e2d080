import { useTranslations } from 'use-intl'
import { FolderInput } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import type { CategoryView } from './category_form.ts'

type Props = { category: CategoryView; parents: { value: string; label: string }[] }

/** Puts a category, with all below it, into another one. */
export function MoveCard({ category: { slug, parent }, parents }: Props) {
  const t = useTranslations('catalog.categories')
  const form = usePanelForm(
    { parent: parent ?? '' },
    { transform: (typed) => ({ parent: typed.parent || null }) }
  )
  return (
    <Card title={t('place')}>
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          form.submit('post', `/admin/catalog/categories/${slug}/move`)
        }}
      >
        <SelectField
          label={t('parent')}
          placeholder={t('top')}
          options={parents}
          {...form.field('parent')}
        />
        <Button
          type="submit"
          icon={FolderInput}
          busy={form.busy}
          disabled={form.values.parent === (parent ?? '')}
        >
          {t('move')}
        </Button>
      </form>
    </Card>
  )
}

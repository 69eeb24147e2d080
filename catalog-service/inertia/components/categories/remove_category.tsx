import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Trash2 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { useShared } from '@marketplace/shared/ui/shared_props'
import type { CategoryView } from './category_form.ts'

/** Deletes an empty category; the refusal of any other says what it holds. */
export function RemoveCategory({ category: { slug, name } }: { category: CategoryView }) {
  const t = useTranslations('catalog.categories')
  const { locale } = useShared()
  const [open, setOpen] = useState(false)
  const form = usePanelForm({}, { onRefused: () => setOpen(false) })
  return (
    <>
      <Button tone="bad" icon={Trash2} onClick={() => setOpen(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t('removeTitle', { name: name[locale] })}
        description={t('removeWhat')}
        verb={t('removeVerb')}
        tone="danger"
        busy={form.busy}
        onConfirm={() => form.submit('delete', `/admin/catalog/categories/${slug}`)}
      />
    </>
  )
}

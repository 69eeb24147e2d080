import { useTranslations } from 'use-intl'
import { Copy } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

/** Makes a hidden copy of the product and opens it. */
export function DuplicateButton({ url }: { url: string }) {
  const t = useTranslations('catalog.product')
  const form = usePanelForm({})
  return (
    <Button
      tone="quiet"
      icon={Copy}
      busy={form.busy}
      onClick={() => form.submit('post', `${url}/duplicate`)}
    >
      {t('duplicate')}
    </Button>
  )
}

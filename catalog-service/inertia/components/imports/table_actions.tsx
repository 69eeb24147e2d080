import { useTranslations } from 'use-intl'
import { usePage } from '@inertiajs/react'
import { Download, Layers, Upload } from 'lucide-react'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

/** What of the list's address says which products it shows. */
const filters = ['view', 'q', 'category', 'storeId']

/** The ways to families and to an import, and the list's current filter as a CSV, which a job makes. */
export function TableActions() {
  const t = useTranslations('catalog.imports')
  const query = new URLSearchParams(usePage().url.split('?')[1])
  const form = usePanelForm(
    {},
    {
      transform: () => Object.fromEntries([...query].filter(([name]) => filters.includes(name))),
    }
  )
  return (
    <>
      <ButtonLink tone="quiet" icon={Layers} href="/admin/catalog/families">
        <span className="max-lg:sr-only">{t('families')}</span>
      </ButtonLink>
      <ButtonLink tone="quiet" icon={Upload} href="/admin/catalog/import">
        <span className="max-sm:sr-only">{t('import')}</span>
      </ButtonLink>
      <Button
        tone="quiet"
        icon={Download}
        busy={form.busy}
        onClick={() => form.submit('post', '/admin/catalog/exports')}
      >
        <span className="max-sm:sr-only">{t('export')}</span>
      </Button>
    </>
  )
}

import { useTranslations } from 'use-intl'
import { usePage } from '@inertiajs/react'
import { Download, Upload } from 'lucide-react'
import { ButtonLink, buttonClass } from '@marketplace/shared/ui/button'

/** The list's current filter as a CSV, and the way to the page that imports one. */
export function TableActions() {
  const t = useTranslations('catalog.imports')
  const query = new URLSearchParams(usePage().url.split('?')[1])
  for (const name of ['page', 'lang']) query.delete(name)
  const search = query.size ? `?${query}` : ''
  return (
    <>
      <ButtonLink tone="quiet" icon={Upload} href="/admin/catalog/import">
        <span className="max-sm:sr-only">{t('import')}</span>
      </ButtonLink>
      <a
        href={`/admin/catalog/products/export${search}`}
        download
        className={buttonClass({ tone: 'quiet' })}
      >
        <Download className="size-4 shrink-0" aria-hidden />
        <span className="max-sm:sr-only">{t('export')}</span>
      </a>
    </>
  )
}

import { useTranslations } from 'use-intl'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import type { Filter, Meta } from '@marketplace/shared/ui/list/types'

const named = ['view', 'page']

/** An address that asks for what does not exist shows what there is, and says so. */
export function IgnoredParameters({
  ignored,
  meta,
  filters,
}: {
  ignored: string[]
  meta: Meta
  filters: Filter[]
}) {
  const t = useTranslations('orders.ignored')
  if (ignored.length === 0) return null
  const nameOf = (key: string) => filters.find((filter) => filter.key === key)?.label ?? key
  const others = ignored.filter((name) => !named.includes(name)).map(nameOf)
  return (
    <div className="shrink-0 px-5 py-2">
      <Notice tone="warn">
        {ignored.includes('view') && <p>{t('view')}</p>}
        {ignored.includes('page') && (
          <p>{t('page', { page: meta.page, lastPage: meta.lastPage, count: meta.total })}</p>
        )}
        {others.length > 0 && <p>{t('filters', { names: others.join(', ') })}</p>}
      </Notice>
    </div>
  )
}

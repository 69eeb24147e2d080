import { useTranslations } from 'use-intl'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { FailedRows } from '../failed_rows.tsx'
import type { ProductChanges } from './use_product_changes.ts'

/** The products that stayed as they were, one by one, with the reason. */
export function NotChangedRows({ changes: { failed, forget } }: { changes: ProductChanges }) {
  const t = useTranslations('catalog.desk')
  const language = useLanguage()
  const rows = failed.map(({ product, why }) => {
    return { id: product.id, name: nameOf(product, language), why: t(`why.${why}`) }
  })
  const title = t('unchanged', { count: failed.length })
  return <FailedRows title={title} text={t('unchangedText')} rows={rows} onClose={forget} />
}

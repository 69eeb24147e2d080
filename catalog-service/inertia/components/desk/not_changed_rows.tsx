import { useTranslations } from 'use-intl'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { FailedRows } from '../failed_rows.tsx'
import type { ProductChanges } from './use_product_changes.ts'

/** What came of a bulk action where some products stayed as they were, with the reason of each. */
export function NotChangedRows({ changes: { refused, forget } }: { changes: ProductChanges }) {
  const t = useTranslations('catalog.desk')
  const language = useLanguage()
  const { rows, done, told, undo } = refused
  const title = done
    ? t('partly', { done, total: done + rows.length })
    : t('unchanged', { count: rows.length })
  return (
    <FailedRows
      {...{ title, done, undo }}
      text={done ? `${told}. ${t('unchanged', { count: rows.length })}.` : t('unchangedText')}
      rows={rows.map(({ product, why }) => {
        return { id: product.id, name: nameOf(product, language), why: t(`why.${why}`) }
      })}
      onClose={forget}
    />
  )
}

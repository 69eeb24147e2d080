import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Archive, ArchiveRestore, Eye, EyeOff, Tag } from 'lucide-react'
import type { BulkAction } from '@marketplace/shared/ui/list/types'
import type { ProductRow } from '../product_columns.tsx'
import type { ProductChanges, ProductFields } from './use_product_changes.ts'

type Done = 'shown' | 'hidden' | 'archived' | 'restored'

/** What can be done with selected products, and the rows whose new category is being asked for. */
export function useBulkActions(view: string, { changeMany }: ProductChanges) {
  const t = useTranslations('catalog.desk')
  const [moving, setMoving] = useState<ProductRow[]>([])
  const all = (to: ProductFields, done: Done) => (rows: ProductRow[]) =>
    void changeMany(rows, to, (count) => t(`done.${done}`, { count }))
  const restore: BulkAction<ProductRow> = {
    ...{ key: 'restore', label: t('bulk.restore'), icon: ArchiveRestore, shortcut: 'E' },
    ...{ tone: 'primary', run: all({ isArchived: false }, 'restored') },
  }
  const others: BulkAction<ProductRow>[] = [
    {
      ...{ key: 'hide', label: t('bulk.hide'), icon: EyeOff, shortcut: 'H' },
      run: all({ isActive: false }, 'hidden'),
    },
    {
      ...{ key: 'category', label: t('bulk.category'), icon: Tag, shortcut: 'C' },
      run: setMoving,
    },
    {
      ...{ key: 'archive', label: t('bulk.archive'), icon: Archive, shortcut: 'E', tone: 'bad' },
      run: all({ isArchived: true }, 'archived'),
    },
    {
      ...{ key: 'show', label: t('bulk.show'), icon: Eye, shortcut: 'V', tone: 'primary' },
      run: all({ isActive: true }, 'shown'),
    },
  ]
  return { actions: view === 'archived' ? [restore] : others, moving, setMoving }
}

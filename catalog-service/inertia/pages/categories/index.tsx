import { useTranslations } from 'use-intl'
import { FolderTree, Plus } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { useNavigate } from '@marketplace/shared/ui/link'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useLiveRefresh } from '@marketplace/shared/ui/refresh/use_live_refresh'
import { CategoryTree, type CategoryNode } from '../../components/categories/category_tree.tsx'

/** All categories, as shoppers find them. */
export default function Categories({ tree }: { tree: CategoryNode[] }) {
  const t = useTranslations('catalog.categories')
  const go = useNavigate()
  const create = '/admin/catalog/categories/new'
  useLiveRefresh()
  useShortcuts([{ keys: 'n', label: t('add'), run: () => go(create) }])
  const add = (
    <ButtonLink tone="primary" icon={Plus} shortcut="N" href={create}>
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader title={t('title')} actions={add} line />
      <PageBody>
        {tree.length > 0 ? (
          <div className="mx-auto max-w-4xl">
            <CategoryTree nodes={tree} />
          </div>
        ) : (
          <EmptyState icon={FolderTree} title={t('none')} text={t('noneYet')} action={add} />
        )}
      </PageBody>
    </Page>
  )
}

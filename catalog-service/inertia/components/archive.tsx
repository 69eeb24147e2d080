import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Archive as ArchiveIcon, ArchiveRestore, Trash2 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

/** How a product came into the archive, and what can be done about it. */
export type Archived = {
  byStaff: boolean
  wasActive: boolean
  canRestore: boolean
  canDelete: boolean
}

type Props = { product: { id: string; name: string; images: unknown[] }; archive: Archived | null }

/** Takes a product off sale, where that can be taken back; an archived one is restored, or deleted. */
export function ArchiveActions({ product, archive }: Props) {
  const t = useTranslations('catalog.product')
  const url = `/admin/catalog/products/${product.id}`
  const restore = usePanelForm({})
  if (!archive) return <AskFirst product={product} url={url} kind="archive" />
  return (
    <>
      {archive.canDelete && <AskFirst product={product} url={url} kind="delete" />}
      {archive.canRestore && (
        <Button
          tone="primary"
          icon={ArchiveRestore}
          busy={restore.busy}
          onClick={() => restore.submit('post', `${url}/restore`)}
        >
          {t('restore')}
        </Button>
      )}
    </>
  )
}

function AskFirst({
  product: { name, images },
  url,
  kind,
}: Pick<Props, 'product'> & { url: string; kind: 'archive' | 'delete' }) {
  const t = useTranslations('catalog.product')
  const [open, setOpen] = useState(false)
  const form = usePanelForm({}, { onRefused: () => setOpen(false) })
  const isForGood = kind === 'delete'
  return (
    <>
      <Button tone="bad" icon={isForGood ? Trash2 : ArchiveIcon} onClick={() => setOpen(true)}>
        {t(kind)}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t(isForGood ? 'deleteTitle' : 'archiveTitle', { name })}
        description={isForGood ? t('deleteWhat', { photos: images.length }) : t('archiveWhat')}
        verb={t(isForGood ? 'deleteVerb' : 'archive')}
        tone={isForGood ? 'danger' : 'primary'}
        busy={form.busy}
        onConfirm={() => form.submit('delete', isForGood ? `${url}?permanent=true` : url)}
      />
    </>
  )
}

/** Says that a product is archived, by whom, and what becomes of it. */
export function ArchiveNotice({ archive }: { archive: Archived }) {
  const t = useTranslations('catalog.product')
  const { byStaff, canDelete, canRestore, wasActive } = archive
  return (
    <Notice tone="quiet">
      {byStaff && !canRestore
        ? t('archivedByStaff')
        : t(wasActive ? 'isArchived' : 'isArchivedHidden')}
      {!canDelete && ` ${t('neverDeleted')}`}
    </Notice>
  )
}

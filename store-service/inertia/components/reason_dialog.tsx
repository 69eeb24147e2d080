import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { useLanguage } from '@marketplace/shared/ui/language'

type Props = {
  /** The group of texts, and what is decided. */
  words: 'suspend' | 'unverify'
  method: 'post' | 'delete'
  url: string
  store: Data.Store
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Asks for the reason of a decision against a store, which its owner reads, and says what it does. */
export function ReasonDialog({ words, method, url, store, open, onOpenChange }: Props) {
  const t = useTranslations(words)
  const language = useLanguage()
  const form = usePanelForm(
    { reason: '' },
    { version: store.version, preserveState: true, onSuccess: () => onOpenChange(false) }
  )
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title', { name: nameOf(store, language) })}
      description={t('means')}
      verb={t('verb')}
      tone="danger"
      keep={t('keep')}
      busy={form.busy}
      onConfirm={() => form.submit(method, url)}
    >
      <TextareaField
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        required
        {...form.field('reason')}
      />
    </ConfirmDialog>
  )
}

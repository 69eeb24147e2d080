import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'
import { Switch } from '@marketplace/shared/ui/form/choices'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { useCheckedForm } from '../../use_checked_form.ts'

/** Keeps the view with its filters and its sort under a name, for oneself or for the whole desk. */
export function SaveViewDialog({ mayShare, onClose }: { mayShare: boolean; onClose: () => void }) {
  const t = useTranslations('orders.savedViews')
  const address = usePage().url.split('?')[1] ?? ''
  const form = useCheckedForm(
    { name: '', isShared: false },
    {
      preserveState: true,
      onSuccess: onClose,
      check: ({ name }) => ({ name: name.trim() ? undefined : t('nameMissing') }),
      transform: ({ name, isShared }) => ({ name, isShared, address }),
    }
  )
  const save = () => form.submit('post', '/admin/orders/views')
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title')}
      description={t('what')}
      foot={
        <Button tone="primary" busy={form.busy} onClick={save}>
          {t('save')}
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField label={t('name')} maxLength={60} autoComplete="off" {...form.field('name')} />
        {mayShare && (
          <Switch
            label={t('share')}
            hint={t('shareHint')}
            checked={form.values.isShared}
            onChange={(isShared) => form.set({ isShared })}
          />
        )}
      </form>
    </Dialog>
  )
}

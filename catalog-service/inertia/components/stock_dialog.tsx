import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { toast } from '@marketplace/shared/ui/feedback/toasts'
import { Segments } from '@marketplace/shared/ui/form/choices'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { typedNumber } from './typed_number.ts'

type Props = { url: string; inventory: Data.Inventory; onClose: () => void }
type Way = 'adjust' | 'set'

/** Adds to a stock or sets what was counted. It refuses a count that others have changed meanwhile. */
export function StockDialog({ url, inventory, onClose }: Props) {
  const t = useTranslations('catalog.stock')
  const { quantity, reserved } = inventory
  const [way, setWay] = useState<Way>('adjust')
  const form = usePanelForm(
    { adjustBy: '', quantity: '', reason: '', counted: quantity },
    {
      preserveState: true,
      transform: (typed) => (way === 'adjust' ? adjustment(typed) : count(typed)),
      onSuccess: onClose,
    }
  )
  const { errors } = form
  const stale = errors.expectedQuantity
  // The sentence stands beside the field; the refusal's own toast would lie under the dialog.
  const isRefused = Object.keys(errors).length > 0
  useEffect(() => {
    if (isRefused) requestAnimationFrame(() => toast.clear())
  }, [isRefused, form.busy])
  const ways = (['adjust', 'set'] as const).map((value) => ({ value, label: t(`ways.${value}`) }))
  function confirm() {
    if (stale) form.set({ counted: quantity })
    form.submit('post', url)
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('adjustTitle')}
      description={t('adjustWhat', { quantity, reserved })}
      verb={t('adjustVerb')}
      busy={form.busy}
      onConfirm={confirm}
    >
      <Segments label={t('adjustTitle')} value={way} onChange={setWay} options={ways} />
      {way === 'adjust' ? (
        <TextField
          label={t('adjustBy')}
          hint={t('adjustHint')}
          inputMode="text"
          ltr
          placeholder="+10"
          {...form.field('adjustBy')}
        />
      ) : (
        <TextField
          label={t('newQuantity')}
          hint={t('newQuantityHint')}
          inputMode="numeric"
          ltr
          {...form.field('quantity')}
          error={errors.quantity ?? stale}
        />
      )}
      <TextField
        label={t('reason')}
        optional={way === 'set'}
        maxLength={500}
        {...form.field('reason')}
      />
    </ConfirmDialog>
  )
}

type Typed = { adjustBy: string; quantity: string; reason: string; counted: number }

function adjustment({ adjustBy, reason }: Typed) {
  return { adjustBy: typedNumber(adjustBy), reason }
}

function count({ quantity, reason, counted }: Typed) {
  const why = reason.trim() ? { reason } : {}
  return { quantity: typedNumber(quantity), expectedQuantity: counted, ...why }
}

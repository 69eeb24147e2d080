import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { RadioCards } from '@marketplace/shared/ui/form/choices'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { Ltr } from '@marketplace/shared/ui/values'
import { transfersPath, type Transfer } from '../../transfer.ts'
import { useCheckedForm } from '../../use_checked_form.ts'

const reasons = ['unreadable', 'notReceived', 'otherAmount', 'otherAccount', 'other'] as const
type Reason = (typeof reasons)[number]

/** The reason goes to the shopper as it stands in the field. */
export function RefuseProof({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const t = useTranslations('orders.transfers')
  const form = useCheckedForm(
    { choice: '' as Reason | '', reason: '' },
    {
      preserveState: true,
      onSuccess: onClose,
      check: ({ reason }) => ({ reason: reason.trim() ? undefined : t('reasonMissing') }),
      transform: ({ reason }) => ({ reason }),
    }
  )
  function choose(choice: Reason) {
    form.set({ choice, reason: choice === 'other' ? '' : t(`reasons.${choice}`) })
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      tone="danger"
      size="money"
      title={t.rich('refuseTitle', { number: () => <Ltr>{transfer.reference}</Ltr> })}
      description={t('refuseWhat')}
      verb={t('refuseVerb')}
      keep={t('keep')}
      busy={form.busy}
      onConfirm={() => form.submit('post', `${transfersPath}/${transfer.proof.id}/refuse`)}
    >
      <RadioCards
        legend={t('reason')}
        name="reason"
        value={form.values.choice || undefined}
        onChange={choose}
        options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
      />
      <TextField label={t('reasonToSend')} maxLength={500} {...form.field('reason')} dir="auto" />
    </ConfirmDialog>
  )
}

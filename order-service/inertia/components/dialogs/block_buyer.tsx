import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { PhoneField, TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import { optionalText } from '../../use_command.ts'
import { useCheckedForm } from '../../use_checked_form.ts'

/** Takes no more orders of a phone online. */
export function BlockBuyer({ phone, onClose }: { phone?: string; onClose: () => void }) {
  const t = useTranslations('orders.blocks')
  const form = useCheckedForm(
    { phone: phone ? formatPhone(phone) : '', reason: '', until: '' },
    {
      preserveState: true,
      onSuccess: onClose,
      check: (values) => ({
        phone: values.phone.trim() ? undefined : t('phoneMissing'),
        reason: values.reason.trim() ? undefined : t('reasonMissing'),
      }),
      transform: ({ until, ...values }) => ({ ...values, until: optionalText(until) }),
    }
  )
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('addTitle')}
      description={t('what')}
      verb={t('verb')}
      busy={form.busy}
      onConfirm={() => form.submit('post', '/admin/orders/blocks')}
    >
      <PhoneField label={t('phone')} readOnly={phone !== undefined} {...form.field('phone')} />
      <TextareaField
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        {...form.field('reason')}
      />
      <TextField
        type="date"
        label={t('until')}
        hint={t('untilHint')}
        optional
        {...form.field('until')}
      />
    </ConfirmDialog>
  )
}

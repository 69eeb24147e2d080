import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { requestReset } from '../actions'
import { CarriedEmail } from './carried-email'

export async function ForgotPasswordForm() {
  const locale = await getLocale()
  const t = await getTranslations('auth')
  return (
    <Form action={requestReset.bind(null, locale)} className="grid gap-5">
      <FormMessage />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t('fields.email')}
        autoComplete="username"
        inputMode="email"
      />
      <CarriedEmail />
      <SubmitButton label={t('forgot.submit')} busyLabel={t('forgot.busy')} />
    </Form>
  )
}

import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { resetPassword } from '../actions'

export async function ResetPasswordForm({ token }: { token: string }) {
  const locale = await getLocale()
  const t = await getTranslations('auth')
  return (
    <Form action={resetPassword.bind(null, locale)} className="grid gap-5">
      <FormMessage />
      <HiddenValues values={{ token }} />
      <TextField
        name="password"
        type="password"
        dir="ltr"
        label={t('reset.password')}
        hint={t('fields.passwordHint')}
        autoComplete="new-password"
      />
      <SubmitButton label={t('reset.submit')} busyLabel={t('reset.busy')} />
    </Form>
  )
}

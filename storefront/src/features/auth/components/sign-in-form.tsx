import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { signIn } from '../actions'

export async function SignInForm({ next }: { next?: string }) {
  const locale = await getLocale()
  const t = await getTranslations('auth')
  return (
    <Form action={signIn.bind(null, locale)} className="grid gap-5">
      <FormMessage />
      <HiddenValues values={{ next }} />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t('fields.email')}
        autoComplete="username"
        inputMode="email"
      />
      <TextField
        name="password"
        type="password"
        dir="ltr"
        label={t('fields.password')}
        autoComplete="current-password"
      />
      <SubmitButton label={t('signIn.submit')} busyLabel={t('signIn.busy')} />
    </Form>
  )
}

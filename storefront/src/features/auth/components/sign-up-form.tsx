import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { signUp } from '../actions'
import { CarriedEmail } from './carried-email'

export async function SignUpForm({ next }: { next?: string }) {
  const locale = await getLocale()
  const t = await getTranslations('auth')
  return (
    <Form action={signUp.bind(null, locale)} className="grid gap-5">
      <FormMessage />
      <HiddenValues values={{ next }} />
      <TextField
        name="name"
        dir="auto"
        label={t('fields.name')}
        autoComplete="name"
        maxLength={120}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t('fields.email')}
        autoComplete="email"
        inputMode="email"
      />
      <TextField
        name="password"
        type="password"
        dir="ltr"
        label={t('fields.password')}
        hint={t('fields.passwordHint')}
        autoComplete="new-password"
      />
      <CarriedEmail />
      <SubmitButton label={t('signUp.submit')} busyLabel={t('signUp.busy')} />
    </Form>
  )
}

import Link from 'next/link'
import { href } from '@/i18n/href'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { signIn } from '../actions'
import { CarriedEmail } from './carried-email'

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
      <Link
        href={href(locale, '/forgot-password')}
        className="-mt-2 justify-self-start text-s font-medium text-primary hover:underline"
      >
        {t('forgot.link')}
      </Link>
      <CarriedEmail />
      <SubmitButton label={t('signIn.submit')} busyLabel={t('signIn.busy')} />
    </Form>
  )
}

import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { getLocale, getTranslations } from '@/i18n/translations'
import { env } from '@/lib/process/env'
import { signInWithGoogle } from '../actions'

/** Another way in, where the shop has one. */
export async function GoogleForm({ next }: { next?: string }) {
  if (!env().google) return null
  const locale = await getLocale()
  const t = await getTranslations('auth.google')
  const common = await getTranslations('auth.signIn')
  return (
    <Form
      action={signInWithGoogle.bind(null, locale)}
      className="mt-5 grid gap-4 border-t border-line pt-5"
    >
      <FormMessage />
      <HiddenValues values={{ next }} />
      <SubmitButton label={t('continue')} busyLabel={common('busy')} kind="secondary" />
    </Form>
  )
}

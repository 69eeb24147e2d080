import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { HiddenValues } from '@/components/form/hidden-values'
import { SubmitButton } from '@/components/form/submit-button'
import { confirmEmail, sendLinkAgain } from '../email-link-actions'

/** The one button of a link in an e-mail: it confirms the address, or asks for another link where this one is late. */
export async function EmailLinkForm({ token, isLate }: { token: string; isLate: boolean }) {
  const locale = await getLocale()
  const t = await getTranslations('auth.verifyEmail')
  const action = isLate ? sendLinkAgain : confirmEmail
  return (
    <Form action={action.bind(null, locale)} className="grid gap-5">
      <FormMessage />
      <HiddenValues values={{ token }} />
      <SubmitButton
        label={t(isLate ? 'again' : 'submit')}
        busyLabel={t(isLate ? 'busyAgain' : 'busy')}
      />
    </Form>
  )
}

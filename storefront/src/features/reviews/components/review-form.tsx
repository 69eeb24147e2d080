import { getLocale, getTranslations } from '@/i18n/translations'
import { Form, FormMessage } from '@/components/form/form'
import { FormDetails } from '@/components/form/form-details'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-field'
import { sendReview } from '../actions'
import { RatingField } from './rating-field'

type Props = { orderNumber: string; productId: string; productName: string }

/** Stars and a text about something that arrived. */
export async function ReviewForm({ orderNumber, productId, productName }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('reviews')
  const stars = [1, 2, 3, 4, 5].map((count) => t('stars', { count }))
  return (
    <Form action={sendReview.bind(null, locale, orderNumber, productId)} className="mt-3">
      <FormDetails
        summary={t('open')}
        label={t('title', { name: productName })}
        summaryClass="text-primary"
      >
        <div className="mt-3 grid gap-5">
          <FormMessage />
          <RatingField name="rating" label={t('rating')} stars={stars} />
          <TextAreaField
            name="comment"
            label={t('comment')}
            hint={t('commentHint')}
            maxLength={2_000}
          />
          <SubmitButton
            label={t('submit')}
            busyLabel={t('busy')}
            className="sm:justify-self-start"
          />
        </div>
      </FormDetails>
    </Form>
  )
}

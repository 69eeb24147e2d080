import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { Stars } from '@marketplace/shared/ui/status/catalog'
import { When } from '@marketplace/shared/ui/values'
import { Thumbnail } from '../thumbnail.tsx'

type Review = Data.Review
type Props = { review: Review; product?: Data.Product }

/** A review of the owner's store, with its reply or the field for one. */
export function StoreReview({ review, product }: Props) {
  const t = useTranslations('catalog.storeReviews')
  const [editing, setEditing] = useState(false)
  return (
    <Card>
      <header className="flex items-start gap-3">
        {product && <Thumbnail image={product.primaryImage} />}
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Stars rating={review.rating} />
            <span className="font-medium" dir="auto">
              {review.userName}
            </span>
            <span className="text-xs text-ink-2">
              <When at={review.createdAt} as="ago" />
            </span>
          </p>
          {product && <ProductLink product={product} />}
        </div>
      </header>
      {review.comment && (
        <p className="mt-3 text-m whitespace-pre-wrap wrap-anywhere" dir="auto">
          {review.comment}
        </p>
      )}
      {review.helpfulCount > 0 && (
        <p className="mt-2 text-xs text-ink-2">{t('helpful', { count: review.helpfulCount })}</p>
      )}
      {review.reply && !editing ? (
        <div className="mt-3 rounded-sm bg-sunken px-3 py-2">
          <p className="text-xs text-ink-2">{t('reply')}</p>
          <p className="whitespace-pre-wrap wrap-anywhere" dir="auto">
            {review.reply.text}
          </p>
          <Button tone="quiet" size="s" className="mt-1" onClick={() => setEditing(true)}>
            {t('change')}
          </Button>
        </div>
      ) : (
        <ReplyForm review={review} onSaved={() => setEditing(false)} />
      )}
    </Card>
  )
}

function ProductLink({ product }: { product: Data.Product }) {
  const language = useLanguage()
  return (
    <Link
      href={`/admin/catalog/products/${product.id}`}
      className="block truncate text-ink-2 hover:underline"
    >
      <bdi>{nameOf(product, language)}</bdi>
    </Link>
  )
}

function ReplyForm({ review, onSaved }: { review: Review; onSaved: () => void }) {
  const t = useTranslations('catalog.storeReviews')
  const form = usePanelForm(
    { text: review.reply?.text ?? '' },
    { transform: ({ text }) => ({ text: text.trim() || null }), onSuccess: onSaved }
  )
  const save = () => form.submit('put', `/admin/catalog/store-reviews/${review.id}/reply`)
  return (
    <Form form={form} labels={{ text: t('reply') }} onSubmit={save} className="mt-3 grid gap-2">
      <TextareaField
        label={t('reply')}
        hint={review.reply ? t('replyHint') : undefined}
        rows={2}
        maxLength={2000}
        {...form.field('text')}
      />
      <Button tone="primary" className="justify-self-start" busy={form.busy} onClick={save}>
        {t(review.reply ? 'saveChange' : 'save')}
      </Button>
    </Form>
  )
}

import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Check } from '@/components/ui/icons'
import { href } from '@/i18n/href'
import { checkoutParams, steps, type CheckoutState, type Step } from '../checkout-state'

type Place = 'before' | 'current' | 'after'

const marks: Record<Place, string> = {
  before: 'bg-good text-surface',
  current: 'bg-primary text-primary-ink',
  after: 'border border-line-strong text-ink-2',
}

function Mark({ place, number }: { place: Place; number: number }) {
  return (
    <span
      aria-hidden
      className={`figures grid size-6.5 shrink-0 place-items-center rounded-full text-s font-medium ${marks[place]}`}
    >
      {place === 'before' ? <Check size={16} strokeWidth={2.5} /> : number}
    </span>
  )
}

export async function StepList({ state }: { state: CheckoutState }) {
  const t = await getTranslations('checkout.steps')
  const locale = await getLocale()
  const at = steps.indexOf(state.step)
  const to = (step: Step) => href(locale, '/checkout', checkoutParams({ ...state, step }))
  return (
    <ol aria-label={t('label')} className="flex items-center gap-2 text-s lg:gap-3">
      {steps.map((step, index) => {
        const place: Place = index < at ? 'before' : index === at ? 'current' : 'after'
        const shown = place === 'current' ? '' : 'max-lg:sr-only'
        return (
          <li
            key={step}
            aria-current={place === 'current' ? 'step' : undefined}
            className="flex items-center gap-2 not-first:grow not-first:before:h-px not-first:before:min-w-6 not-first:before:grow not-first:before:bg-line lg:gap-3 lg:not-first:before:w-28"
          >
            <Mark place={place} number={index + 1} />
            {place === 'before' ? (
              <Link
                href={to(step)}
                className={`font-medium hover:underline ${shown}`}
                aria-label={t('done', { step: t(step) })}
              >
                {t(step)}
              </Link>
            ) : (
              <span className={`${place === 'current' ? 'font-medium' : 'text-ink-2'} ${shown}`}>
                {t(step)}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

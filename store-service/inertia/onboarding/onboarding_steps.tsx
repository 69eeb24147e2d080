import { clsx } from 'clsx'
import { Check } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Link } from '@marketplace/shared/ui/link'
import { Ltr } from '@marketplace/shared/ui/values'

const steps = ['business', 'store', 'open'] as const

export type Step = (typeof steps)[number]

type Props = { owner: Data.StoreOwner | null; store: Data.Store | null; step: Step }

/** What is done, what is being done and what follows. */
export function OnboardingSteps({ owner, store, step }: Props) {
  const t = useTranslations('onboarding')
  const done = store ? 2 : owner ? 1 : 0
  const names: Partial<Record<Step, string>> = { business: owner?.businessName, store: store?.name }
  return (
    <div className="grid content-start gap-4">
      <div className="grid gap-2 px-2">
        <p className="text-figure font-semibold">
          {t.rich('progress', {
            step: steps.indexOf(step) + 1,
            total: steps.length,
            ltr: (part) => <Ltr>{part}</Ltr>,
          })}
        </p>
        <div aria-hidden className="grid grid-cols-3 gap-1.5">
          {steps.map((key, index) => (
            <span
              key={key}
              className={clsx('h-1 rounded-full', bar(index, done, steps.indexOf(step)))}
            />
          ))}
        </div>
      </div>
      <ol className="grid gap-1 max-lg:hidden">
        {steps.map((key, index) => (
          <li
            key={key}
            aria-current={key === step ? 'step' : undefined}
            className={clsx(
              'flex items-start gap-3 rounded-md border p-3',
              key === step ? 'border-line bg-surface shadow-1' : 'border-transparent'
            )}
          >
            <Disc
              number={index + 1}
              state={index < done ? 'done' : key === step ? 'current' : 'upcoming'}
            />
            <span className="grow">
              <span className="block font-medium">{t(`steps.${key}`)}</span>
              <span className="block text-xs text-ink-2" dir="auto">
                {names[key] ?? t(`hints.${key}`)}
              </span>
            </span>
            {key === 'business' && owner && step !== 'business' && (
              <Link
                href="/admin/stores/onboarding?step=business"
                className="font-medium text-primary hover:underline"
              >
                {t('change')}
              </Link>
            )}
          </li>
        ))}
      </ol>
      <div className="max-lg:hidden">
        <Notice>{t('invisible')}</Notice>
      </div>
    </div>
  )
}

function bar(index: number, done: number, current: number): string {
  if (index < done) return 'bg-good'
  return index === current ? 'bg-primary' : 'bg-line'
}

const discs = {
  done: 'border-good bg-good text-surface',
  current: 'border-primary bg-primary text-primary-ink',
  upcoming: 'border-line-strong text-ink-2',
}

function Disc({ number, state }: { number: number; state: keyof typeof discs }) {
  return (
    <span
      className={clsx(
        'grid size-6 shrink-0 place-items-center rounded-full border-[1.5px] text-xs font-semibold',
        discs[state]
      )}
    >
      {state === 'done' ? <Check className="size-3.5" aria-hidden /> : number}
    </span>
  )
}

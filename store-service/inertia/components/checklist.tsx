import { clsx } from 'clsx'
import { Check, CircleDashed } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Link } from '@marketplace/shared/ui/link'
import { Ltr } from '@marketplace/shared/ui/values'

export const checklistLines = ['business', 'store', 'place', 'logo', 'product', 'delivery'] as const
type Line = (typeof checklistLines)[number]
export type Checklist = Record<Line, boolean | null>

/** Where each line is seen to. */
const places: Record<Line, (store: { id: string }) => string> = {
  business: ({ id }) => `/admin/stores/${id}/edit`,
  store: ({ id }) => `/admin/stores/${id}/edit`,
  place: ({ id }) => `/admin/stores/${id}/edit`,
  logo: ({ id }) => `/admin/stores/${id}/edit`,
  product: () => '/admin/catalog/products/new',
  delivery: () => '/admin/orders/shipping-rates',
}

/** What is there and what is missing, read off the data: nobody ticks a line. */
export function ChecklistLines({
  checklist,
  store,
}: {
  checklist: Checklist
  store: { id: string }
}) {
  const t = useTranslations('checklist')
  const done = checklistLines.filter((line) => checklist[line]).length
  return (
    <div className="grid gap-3">
      <div className="grid gap-2">
        <p className="text-ink-2">
          {t.rich('progress', {
            done,
            total: checklistLines.length,
            ltr: (part) => <Ltr className="font-semibold text-ink">{part}</Ltr>,
          })}
        </p>
        <div aria-hidden className="grid grid-cols-6 gap-1.5">
          {checklistLines.map((line) => (
            <span
              key={line}
              className={clsx('h-1 rounded-full', checklist[line] ? 'bg-good' : 'bg-line')}
            />
          ))}
        </div>
      </div>
      <ul className="grid gap-x-6 sm:grid-cols-2" data-testid="checklist">
        {checklistLines.map((line) => (
          <ChecklistRow key={line} line={line} done={checklist[line]} href={places[line](store)} />
        ))}
      </ul>
    </div>
  )
}

function ChecklistRow({ line, done, href }: { line: Line; done: boolean | null; href: string }) {
  const t = useTranslations('checklist')
  const state = done === null ? 'unknown' : done ? 'done' : 'missing'
  return (
    <li className="flex items-start gap-2.5 py-2" data-line={line} data-state={state}>
      {done ? (
        <span className="mt-px grid size-5 shrink-0 place-items-center rounded-full bg-good text-surface">
          <Check className="size-3.5" aria-hidden />
        </span>
      ) : (
        <CircleDashed className="mt-px size-5 shrink-0 text-ink-3" aria-hidden />
      )}
      <div className="min-w-0 grow">
        <p className="font-medium">
          {t(`lines.${line}`)}{' '}
          {state !== 'unknown' && <span className="sr-only">{t(`states.${state}`)}</span>}
        </p>
        {state !== 'done' && (
          <p className="text-xs text-ink-2">
            {state === 'unknown' ? t('states.unknown') : t(`missing.${line}`)}
          </p>
        )}
      </div>
      {state === 'missing' && (
        <Link
          href={href}
          aria-label={t('seeTo', { line: t(`lines.${line}`) })}
          className="inline-flex min-h-6 shrink-0 items-center font-medium text-primary hover:underline pointer-coarse:min-h-11"
        >
          {t('add')}
        </Link>
      )}
    </li>
  )
}

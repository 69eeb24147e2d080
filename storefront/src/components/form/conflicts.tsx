'use client'

import { useForm } from './form'

type Props = { saved: string; yours: string; keepHint: string; takeHref: string; takeLabel: string }

/** Both values of each field that someone else changed meanwhile, with a way to either. */
export function Conflicts({ saved, yours, keepHint, takeHref, takeLabel }: Props) {
  const { conflicts = [] } = useForm().state
  if (conflicts.length === 0) return null
  return (
    <div className="rounded-m border border-line-strong p-4">
      <dl className="grid gap-3">
        {conflicts.map((conflict) => (
          <div key={conflict.label}>
            <dt className="font-medium">{conflict.label}</dt>
            <dd className="text-s text-ink-2">
              {saved} <bdi className="text-ink">{conflict.saved || '—'}</bdi>
            </dd>
            <dd className="text-s text-ink-2">
              {yours} <bdi className="text-ink">{conflict.yours || '—'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-s">{keepHint}</p>
      <a href={takeHref} className="inline-flex min-h-11 items-center font-medium underline">
        {takeLabel}
      </a>
    </div>
  )
}

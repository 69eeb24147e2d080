import { getTranslations } from '@/i18n/translations'
import type { Histogram as Counts } from '@/lib/api/types'

const steps = ['5', '4', '3', '2', '1'] as const

export async function Histogram({ counts }: { counts: Counts }) {
  const t = await getTranslations('catalog.reviews')
  const all = Math.max(
    1,
    Object.values(counts).reduce((sum, count) => sum + count, 0)
  )
  return (
    <ul className="grid gap-2">
      {steps.map((stars) => {
        const count = counts[stars] ?? 0
        return (
          <li key={stars} className="flex items-center gap-4 text-s">
            <span className="sr-only">{t('stars', { stars: Number(stars), count })}</span>
            <span aria-hidden className="figures inline-flex w-8 items-center gap-1.5 font-medium">
              {stars}
              <span className="text-accent">★</span>
            </span>
            <span
              aria-hidden
              className="h-2 grow overflow-hidden rounded-full border border-line bg-sunken"
            >
              <span
                className="block h-full bg-accent"
                style={{ width: `${(count / all) * 100}%` }}
              />
            </span>
            <span aria-hidden className="figures w-8 text-end text-ink-2">
              {count}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

import { Star } from './star'

type Props = {
  /** The average, written out. */
  average: string
  count: number
  label: string
  className?: string
}

/** One star, the average and how many: `★ 4,8 (36)`. */
export function Rating({ average, count, label, className = '' }: Props) {
  return (
    <span className={`inline-flex items-center gap-1 text-s ${className}`}>
      <Star fill={1} size={14} />
      <span className="sr-only">{label}</span>
      <bdi dir="ltr" aria-hidden className="figures font-medium">
        {average}
      </bdi>
      <bdi dir="ltr" aria-hidden className="figures text-ink-2">
        ({count})
      </bdi>
    </span>
  )
}

import type { Locale } from '@/i18n/routing'
import { formatRating, starFills } from '@/lib/format/rating'

const shape = 'M8 1.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8L8 11.9l-4.3 2.4.9-4.8L1.1 6.2l4.8-.6z'

function Star({ fill, size }: { fill: number; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden className="shrink-0">
      <path
        d={shape}
        className="fill-sunken stroke-line-strong"
        strokeWidth={fill === 1 ? 0 : 0.8}
      />
      {fill > 0 && (
        <path
          d={shape}
          className="fill-accent"
          style={fill < 1 ? { clipPath: `inset(0 ${(1 - fill) * 100}% 0 0)` } : undefined}
        />
      )}
    </svg>
  )
}

/** Five stars; decorative, so the number always stands beside them. */
export function Stars({ average, size = 16 }: { average: number; size?: number }) {
  return (
    <span aria-hidden className="inline-flex gap-px" dir="inherit">
      {starFills(average).map((fill, index) => (
        <Star key={index} fill={fill} size={size} />
      ))}
    </span>
  )
}

type RatingProps = {
  average: number
  count?: number
  locale: Locale
  label: string
  className?: string
}

/** One star, the average and how many: `★ 4,8 (36)`. */
export function Rating({ average, count, locale, label, className = '' }: RatingProps) {
  return (
    <span className={`inline-flex items-center gap-1 text-s ${className}`}>
      <Star fill={1} size={14} />
      <span className="sr-only">{label}</span>
      <bdi dir="ltr" aria-hidden className="figures font-medium">
        {formatRating(average, locale)}
      </bdi>
      {count !== undefined && (
        <bdi dir="ltr" aria-hidden className="figures text-ink-2">
          ({count})
        </bdi>
      )}
    </span>
  )
}

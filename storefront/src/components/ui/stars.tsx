import { starFills } from '@/lib/format/rating'
import { Star } from './star'

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

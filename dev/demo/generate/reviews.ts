import { after, day, hour, type Calendar } from '../calendar.ts'
import { arabic, closings, details, openings, rejected } from '../content/reviews.ts'
import { Random } from '../random.ts'
import { typeset } from '../typeset.ts'
import type { Sale } from './orders/orders.ts'
import type { People, User } from './people.ts'
import type { Offer } from './products.ts'

export interface Review {
  id: string
  user_id: string
  product_id: string
  rating: number
  comment: string
  user_name: string
  status: 'pending' | 'approved' | 'rejected'
  moderated_by: string | null
  moderated_by_name: string | null
  moderated_at: Date | null
  rejection_reason: string | null
  rejection_note: string | null
  created_at: Date
  updated_at: Date
}

/** Reviews by people who got the thing, and the average and count of the approved ones on each product. */
export function generateReviews(sales: Sale[], people: People, calendar: Calendar): Review[] {
  const random = new Random('reviews')
  const written = sales.flatMap((sale) => reviewsOf(random, sale, calendar))
  const turnedDown = random
    .shuffle(written.filter(({ created_at }) => calendar.daysSince(created_at) > 5))
    .slice(0, rejected.length * 2)
  turnedDown.forEach((review, at) => reject(review, rejected[at % rejected.length]!))
  for (const review of written) moderate(random, review, people.catalogStaff, calendar)
  return written
}

function reviewsOf(
  random: Random,
  { checkout, lines, journey }: Sale,
  calendar: Calendar
): Review[] {
  const { shopper } = checkout
  const { deliveredAt } = journey
  if (!shopper || !deliveredAt) return []
  return lines
    .filter(() => random.chance(0.82))
    .map(({ offer }) =>
      write(random, offer, shopper, after(deliveredAt, random.between(0.2, 9) * day))
    )
    .filter(({ created_at }) => calendar.isPast(created_at))
}

function write(random: Random, offer: Offer, shopper: User, at: Date): Review {
  const rating = ratingOf(random, offer)
  return {
    id: random.id(at),
    user_id: shopper.id,
    product_id: offer.product.id,
    rating,
    comment: typeset(commentOf(random, offer, rating)),
    user_name: shownName(shopper.name),
    status: 'approved',
    moderated_by: null,
    moderated_by_name: null,
    moderated_at: null,
    rejection_reason: null,
    rejection_note: null,
    created_at: at,
    updated_at: at,
  }
}

/** How often each rating is given, from five stars down, to things that are loved, liked and so-so. */
const tastes = [
  [0.83, 0.14, 0.02, 0.01, 0],
  [0.6, 0.28, 0.08, 0.03, 0.01],
  [0.38, 0.32, 0.18, 0.08, 0.04],
]

const shares = [0.42, 0.44, 0.14]

function ratingOf(random: Random, { product, isSignature, isFavourite }: Offer): number {
  if (isFavourite) return 5
  const luck = new Random(`taste of ${product.slug}`)
  const taste = isSignature
    ? tastes[0]
    : luck.weighted(tastes, (one) => shares[tastes.indexOf(one)]!)
  return random.weighted([5, 4, 3, 2, 1], (rating) => taste![5 - rating]!)
}

function commentOf(random: Random, { product }: Offer, rating: number): string {
  if (random.chance(0.16)) return random.pick(arabic[rating]!)
  const { good, bad } = details[product.category]!
  const detail =
    rating === 5
      ? random.pick(good)
      : rating === 4 && random.chance(0.5)
        ? random.pick(good)
        : random.pick(bad)
  const parts = [
    random.pick(openings[rating]!),
    random.chance(0.85) ? detail : '',
    random.pick(closings[rating]!),
  ]
  return parts.filter(Boolean).join(' ')
}

/** First name and initial: `Salma E.` */
export function shownName(name: string): string {
  const [first, last] = name.split(' ')
  return last ? `${first} ${last[0]}.` : first!
}

function reject(review: Review, { comment, rating, reason, note }: (typeof rejected)[number]) {
  Object.assign(review, {
    comment: typeset(comment),
    rating,
    status: 'rejected',
    rejection_reason: reason,
    rejection_note: note,
  })
}

/** The queue is worked off within some days; what is younger still waits. */
function moderate(random: Random, review: Review, moderator: User, calendar: Calendar) {
  const at = after(review.created_at, random.between(2, 80) * hour)
  if (review.status === 'approved' && !calendar.isPast(at)) {
    review.status = 'pending'
    return
  }
  review.moderated_by = moderator.id
  review.moderated_by_name = moderator.name
  review.moderated_at = at
  review.updated_at = at
}

/** Writes average and count of the approved reviews to the products. */
export function rate(offers: Offer[], reviews: Review[]) {
  const approved = Map.groupBy(
    reviews.filter(({ status }) => status === 'approved'),
    ({ product_id }) => product_id
  )
  for (const { product } of offers) {
    const ratings = (approved.get(product.id) ?? []).map(({ rating }) => rating)
    product.rating_count = ratings.length
    if (ratings.length) product.rating_average = average(ratings)
  }
}

function average(ratings: number[]): number {
  return Math.round((ratings.reduce((sum, rating) => sum + rating, 0) * 100) / ratings.length) / 100
}

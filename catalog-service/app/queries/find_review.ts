import Review from '#models/review'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

/** A review by its id; 404 where there is none. */
export function findReview(id: unknown): Promise<Review> {
  return Review.findOrFail(uuidOrNotFound(id))
}

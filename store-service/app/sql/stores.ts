/** Great-circle distance in km (haversine, mean radius of the Earth 6371 km). */
export const distance = `6371 * 2 * asin(least(1, sqrt(
  power(sin(radians(latitude - ?) / 2), 2) +
  cos(radians(?)) * cos(radians(latitude)) * power(sin(radians(longitude - ?) / 2), 2))))`

/** What shoppers find a store by; the index `stores_by_words` is built on this very expression. */
export const storeWords = `fold(name || ' ' || coalesce(name_ar, '') || ' ' || city)`

/**
 * What admins find an owner by: the business, the phone as it is stored and as it is dialled here, and the ICE. The index
 * `store_owners_by_words` is built on this very expression.
 */
export const ownerWords = `fold(business_name || ' ' || coalesce(phone || ' 0' || substr(phone, 5), '') || ' ' || coalesce(ice, ''))`

/** A pattern around what was typed, folded; `%` and `_` mean themselves, since folding makes them of wide forms. */
export const containing = String.raw`'%' || regexp_replace(fold(?), '([\\%_])', '\\\1', 'g') || '%'`

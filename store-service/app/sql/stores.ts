/** Which stores a view of the panel holds, as conditions on `stores`. Each has an index by name. */
export const storeConditions = {
  all: 'true',
  active: 'is_active',
  inactive: 'not is_active and suspended_at is null',
  suspended: 'suspended_at is not null',
}

export type StoreStatus = keyof typeof storeConditions

/** Great-circle distance in km (haversine, mean radius of the Earth 6371 km). */
export const distance = `6371 * 2 * asin(least(1, sqrt(
  power(sin(radians(latitude - ?) / 2), 2) +
  cos(radians(?)) * cos(radians(latitude)) * power(sin(radians(longitude - ?) / 2), 2))))`

/** A pattern around what was typed, folded; `%` and `_` mean themselves, since folding makes them of wide forms. */
export const containing = String.raw`'%' || regexp_replace(fold(?), '([\\%_])', '\\\1', 'g') || '%'`

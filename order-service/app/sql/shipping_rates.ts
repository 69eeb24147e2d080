/** Columns of a rate under their names in code. */
export const rateColumns = `id, store_id as "storeId", region, city, cast(fee as text), cast(free_from as text) as "freeFrom",
  min_days as "minDays", max_days as "maxDays", cut_off_hour as "cutOffHour", version`

/** Keeps the rates of a place (`:region`, `:city`, compared folded), the platform's and those of `:storeIds`. */
export const ratesOfPlace = `region = :region and (city is null or fold(city) = fold(:city))
  and (store_id is null or store_id = any (cast(:storeIds as uuid[])))`

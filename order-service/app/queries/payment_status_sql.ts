/** `paymentStatusOf` of app/domain/payments.ts in SQL, for the row of `orders` at hand. A test holds the two together. */
export const paymentStatusSql = `(
  select case
    when coalesce(sum(amount - refunded_amount) filter (where status = 'completed'), 0) = 0
      and coalesce(bool_or(refunded_amount > 0), false) then 'refunded'
    when coalesce(sum(amount) filter (where status = 'completed'), 0) >= orders.total_amount then 'paid'
    when coalesce(sum(amount) filter (where status = 'completed'), 0) > 0 then 'partial'
    else 'unpaid'
  end
  from payments where payments.order_id = orders.id)`

/** What the platform's delivery costs and takes: near Casablanca cheap and fast, the far south dearer. */
export interface ShippingRate {
  region: string
  city: string | null
  fee: number
  free_from: number | null
  min_days: number
  max_days: number
}

type Row = [region: string, city: string | null, fee: number, freeFrom: number, days: string]

const rows: Row[] = [
  ['MA-06', 'Casablanca', 20, 400, '1-2'],
  ['MA-06', null, 30, 500, '1-3'],
  ['MA-04', null, 30, 500, '1-3'],
  ['MA-04', 'Rabat', 25, 400, '1-2'],
  ['MA-01', null, 35, 600, '2-4'],
  ['MA-03', null, 35, 600, '2-4'],
  ['MA-05', null, 35, 600, '2-4'],
  ['MA-07', null, 35, 600, '2-4'],
  ['MA-02', null, 40, 700, '3-5'],
  ['MA-08', null, 40, 700, '3-5'],
  ['MA-09', null, 40, 700, '3-5'],
  ['MA-10', null, 50, 800, '3-6'],
  ['MA-11', null, 60, 900, '4-7'],
  ['MA-12', null, 60, 900, '4-7'],
]

export const shippingRates: ShippingRate[] = rows.map(([region, city, fee, freeFrom, days]) => {
  const [min, max] = days.split('-').map(Number)
  return { region, city, fee, free_from: freeFrom, min_days: min!, max_days: max! }
})

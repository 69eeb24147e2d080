/** What the platform's delivery costs and takes: near Casablanca cheap and fast, the far south dearer. */
export interface ShippingRate {
  region: string
  fee: number
  free_from: number | null
  min_days: number
  max_days: number
  cut_off_hour: number
}

type Row = [region: string, fee: number, freeFrom: number, days: string]

/** The carriers fetch parcels in the afternoon. */
const cutOffHour = 14

const rows: Row[] = [
  ['MA-06', 20, 400, '1-2'],
  ['MA-04', 25, 400, '1-3'],
  ['MA-01', 35, 600, '2-4'],
  ['MA-03', 35, 600, '2-4'],
  ['MA-05', 35, 600, '2-4'],
  ['MA-07', 35, 600, '2-4'],
  ['MA-02', 40, 700, '3-5'],
  ['MA-08', 40, 700, '3-5'],
  ['MA-09', 40, 700, '3-5'],
  ['MA-10', 50, 800, '3-6'],
  ['MA-11', 60, 900, '4-7'],
  ['MA-12', 60, 900, '4-7'],
]

export const shippingRates: ShippingRate[] = rows.map(([region, fee, freeFrom, range]) => {
  const [min, max] = range.split('-').map(Number)
  const days = { min_days: min!, max_days: max!, cut_off_hour: cutOffHour }
  return { region, fee, free_from: freeFrom, ...days }
})

import type { ScaleCase } from './cases.ts'

export function storeCases(): ScaleCase[] {
  const list = (name: string, query: string): ScaleCase => {
    return { database: 'store', name: `stores: ${name}`, url: `/api/v1/stores?${query}` }
  }
  const page = (name: string, url: string, as = 'admin'): ScaleCase => {
    return { database: 'store', name: `panel: ${name}`, url: `/admin/stores${url}`, as }
  }
  return [
    list('all', ''),
    list('of a region', 'region=MA-03'),
    list('of a city', 'city=F%C3%A8s'),
    list('near', 'near=34.03,-5.00&radiusKm=30'),
    list('by word', 'q=dar'),
    ...['active', 'inactive', 'suspended', 'all'].map((status) =>
      page(`stores, ${status}`, `?status=${status}`)
    ),
    page('stores by word', '?q=dar'),
    page('own store', '/mine', 'owner1'),
    page('dashboard', '/dashboard', 'owner1'),
    page('counts', '/counts'),
  ]
}

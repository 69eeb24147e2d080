import { randomUUID } from 'node:crypto'
import { Api, dataOf } from './api.ts'
import { demoPerson, type Person } from './people.ts'
import { until } from './until.ts'

/** An address in a region, the shopper's first. */
export async function anAddress({ api }: Person): Promise<string> {
  const body = {
    recipientName: 'Salma Idrissi',
    phone: '06 12 34 56 78',
    street: '12 rue du Port',
    city: 'Essaouira',
    state: 'MA-07',
  }
  return dataOf(await api.post('/addresses', body)).id
}

/** A product of a demo store with just that many units, listed by its owner. */
export async function aProduct(options: { owner?: string; quantity: number; price?: string }) {
  const owner = await demoPerson(options.owner ?? 'owner1')
  const { storeId } = dataOf(await owner.api.get('/store-owners/me'))
  const [category] = leaves(dataOf(await new Api().get('/categories')))
  const body = {
    storeId,
    name: `Panier tressé ${randomUUID().slice(0, 8)}`,
    description: 'Tressé à la main.',
    category,
    price: options.price ?? '149.00',
    sku: randomUUID().slice(0, 12),
    quantity: options.quantity,
  }
  return dataOf(await owner.api.post('/products', body)) as {
    id: string
    storeId: string
    slug: string
    sku: string
    name: string
  }
}

function leaves(categories: { slug: string; children: any[] }[]): string[] {
  return categories.flatMap(({ slug, children }) => (children?.length ? leaves(children) : [slug]))
}

/** Quantity and reserved, as the owner sees them. */
export async function stockOf(productId: string, owner = 'owner1') {
  const { api } = await demoPerson(owner)
  const { quantity, reserved } = dataOf(await api.get(`/products/${productId}/inventory`))
  return { quantity, reserved }
}

/** Waits for the jobs: until the stock is as expected. */
export async function untilStockIs(
  productId: string,
  expected: { quantity: number; reserved: number },
  owner?: string
) {
  await until(`stock ${JSON.stringify(expected)}`, async () => {
    const stock = await stockOf(productId, owner)
    return stock.quantity === expected.quantity && stock.reserved === expected.reserved
  })
}

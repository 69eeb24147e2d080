import type { Data } from '@generated/data'

export default function Show({ store }: { store: Data.Store | null }) {
  return <h1>{store?.name}</h1>
}

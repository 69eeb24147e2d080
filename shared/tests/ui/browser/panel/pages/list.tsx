import { CircleCheck } from 'lucide-react'
import { EmptyState } from '../../../../../ui/feedback/empty_state.tsx'
import { ResourceIndex } from '../../../../../ui/list/resource_index.tsx'
import type { Meta } from '../../../../../ui/list/types.ts'
import { Page } from '../../../../../ui/page/page.tsx'

type Order = { id: string; name: string; status: string }

export default function List({ orders, meta }: { orders: Order[]; meta: Meta }) {
  return (
    <Page title="Orders">
      <ResourceIndex
        name="orders"
        label="Orders"
        rows={orders}
        meta={meta}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        href={({ id }) => `/admin/catalog/list/${id}`}
        search="Search orders"
        filters={[{ key: 'minAmount', label: 'At least', kind: 'number', suffix: 'MAD' }]}
        sorts={[
          { value: '-createdAt', label: 'Newest' },
          { value: 'createdAt', label: 'Oldest' },
        ]}
        columns={[
          { key: 'name', head: 'Name', kind: 'strong', phone: 'title', cell: ({ name }) => name },
          { key: 'status', head: 'Status', phone: 'badge', cell: ({ status }) => status },
        ]}
        bulk={[{ key: 'confirm', label: 'Confirm', icon: CircleCheck, run: () => {} }]}
        empty={<EmptyState icon={CircleCheck} title="Nothing to do" />}
      />
    </Page>
  )
}

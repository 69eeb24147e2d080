import { Button } from '../../../../../ui/button.tsx'
import { MoneyField, TextField } from '../../../../../ui/form/fields.tsx'
import { Form } from '../../../../../ui/form/form.tsx'
import { usePanelForm } from '../../../../../ui/form/use_panel_form.ts'
import { Page } from '../../../../../ui/page/page.tsx'

type Product = { name: string; price: string; description: string; version: number }

const labels = { name: 'Name', price: 'Price', description: 'Description' }

export default function Edit({ product }: { product: Product }) {
  const { version, ...fields } = product
  const form = usePanelForm(fields, { version })
  const save = () => form.submit('patch', '/admin/catalog/product')
  return (
    <Page title="Product">
      <Form form={form} labels={labels} onSubmit={save}>
        <TextField label="Name" {...form.field('name')} />
        <MoneyField label="Price" {...form.field('price')} />
        <TextField label="Description" {...form.field('description')} />
        <Button type="submit">Save</Button>
        <output>{form.changes}</output>
      </Form>
    </Page>
  )
}

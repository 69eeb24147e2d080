import { TextField } from '@marketplace/shared/ui/form/fields'
import { CityOptions } from './city_options.tsx'

type Props = {
  id: string
  name: string
  label: string
  value: string
  error?: string
  autoComplete?: string
  onChange: (city: string) => void
}

/** A city as it is typed; those of every list are proposed. */
export function CityField(field: Props) {
  const list = `${field.id}-cities`
  return (
    <>
      <TextField maxLength={100} dir="auto" list={list} {...field} />
      <CityOptions id={list} />
    </>
  )
}

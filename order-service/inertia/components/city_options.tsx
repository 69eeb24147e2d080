import { useLanguage } from '@marketplace/shared/ui/language'
import { cities, cityName } from '@marketplace/shared/contracts/cities'

/** The cities that a text field proposes; any other may be typed. */
export function CityOptions({ id }: { id: string }) {
  const language = useLanguage()
  return (
    <datalist id={id}>
      {cities.map(({ fr }) => (
        <option key={fr} value={cityName(fr, language)} />
      ))}
    </datalist>
  )
}

import { cityName } from '@marketplace/shared/contracts/cities'

export default function ArabicCity({ city }: { city: string }) {
  return <bdi>{cityName(city, 'ar')}</bdi>
}

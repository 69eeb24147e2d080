import { LocateFixed } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { centreOf, isCentre } from '@marketplace/shared/contracts/city_centres'
import { Button } from '@marketplace/shared/ui/button'
import { toast } from '@marketplace/shared/ui/feedback/toasts'
import { RegionField, TextField } from '@marketplace/shared/ui/form/fields'
import { OnDemand } from '@marketplace/shared/ui/on_demand'
import type { StoreForm } from '../components/use_store_form.ts'
import { CityField } from './city_field.tsx'
import { cityNamed } from './nearest_city.ts'
import { readDegrees, readPoint, type Point } from './point.ts'
import { PointNotice } from './point_notice.tsx'

/** Loaded where a map is shown, and nowhere else. */
async function loadMap() {
  return (await import('./map.tsx')).default
}

/** Where a store is: region, city, street, and the point; choosing a city proposes its centre. */
export function PlaceFields({ form, tilesUrl }: { form: StoreForm; tilesUrl: string | null }) {
  const t = useTranslations('fields')
  const { state, latitude, longitude } = form.values
  const city = form.field('city')

  function chooseRegion(region: string) {
    form.set({ state: region, ...(cityNamed(city.value, region) ? {} : { city: '' }) })
  }

  function chooseCity(name: string) {
    const isFree =
      (latitude === '' && longitude === '') || isCentre(Number(latitude), Number(longitude))
    form.set({ city: name, ...(isFree ? pointOf(name) : {}) })
  }

  /** Both coordinates pasted into either field fill both. */
  function setPoint(name: 'latitude' | 'longitude', typed: string) {
    const point = readPoint(typed)
    if (point) form.set(point)
    else form.field(name).onChange(typed)
  }

  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <RegionField label={t('state')} {...form.field('state')} onChange={chooseRegion} />
        <CityField key={state} {...city} region={state} onChange={chooseCity} />
      </div>
      <TextField
        label={t('street')}
        hint={t('streetHint')}
        maxLength={200}
        dir="auto"
        autoComplete="street-address"
        required
        {...form.field('street')}
      />
      {tilesUrl && (
        <OnDemand
          load={loadMap}
          fallback={<div className="h-64 rounded-md bg-sunken md:h-80" />}
          props={{
            tilesUrl,
            latitude: readDegrees(latitude),
            longitude: readDegrees(longitude),
            onMove: (north, east) =>
              form.set({ latitude: north.toFixed(6), longitude: east.toFixed(6) }),
          }}
        />
      )}
      <div className="grid items-start gap-4 sm:grid-cols-[1fr_1fr_auto]">
        <TextField
          label={t('latitude')}
          hint={t('pointHint')}
          ltr
          inputMode="decimal"
          required
          {...form.field('latitude')}
          onChange={(typed) => setPoint('latitude', typed)}
        />
        <TextField
          label={t('longitude')}
          ltr
          inputMode="decimal"
          required
          {...form.field('longitude')}
          onChange={(typed) => setPoint('longitude', typed)}
        />
        <MyPosition onFound={(point) => form.set(point)} />
      </div>
      <PointNotice region={state} city={city.value} latitude={latitude} longitude={longitude} />
    </div>
  )
}

/** Fills the point in from where the person is, if the browser may tell. */
function MyPosition({ onFound }: { onFound: (point: Point) => void }) {
  const t = useTranslations('fields')
  function locate() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        onFound({
          latitude: coords.latitude.toFixed(6),
          longitude: coords.longitude.toFixed(6),
        }),
      () => toast.error(t('noPosition')),
      { enableHighAccuracy: true, timeout: 10_000 }
    )
  }
  return (
    <Button icon={LocateFixed} onClick={locate} className="sm:mt-[1.625rem]">
      {t('myPosition')}
    </Button>
  )
}

/** A city's centre as the fields hold it; empty where nobody knows it, so that another city's does not stay. */
function pointOf(city: string): Point {
  const centre = centreOf(city)
  return { latitude: String(centre?.latitude ?? ''), longitude: String(centre?.longitude ?? '') }
}

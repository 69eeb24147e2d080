/// <reference path="../styles.d.ts" />
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  control,
  divIcon,
  map as createMap,
  marker as createMarker,
  tileLayer,
  type LatLng,
  type Map,
  type Marker,
} from 'leaflet'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import '../css/map.css'

type Props = {
  tilesUrl: string
  /** In degrees; null where nothing sensible is typed. */
  latitude: number | null
  longitude: number | null
  onMove: (latitude: number, longitude: number) => void
}

/** Without a point it shows the country. */
const country = { at: [31.8, -7.1] as [number, number], zoom: 5 }
const streetZoom = 16

/**
 * A map to put the point on: click or drag; by keyboard, arrow keys move the map, Enter puts the mark in its middle, and
 * arrow keys then move the mark. The fields beside it do the same without any of them.
 */
export default function PlaceMap({ tilesUrl, latitude, longitude, onMove }: Props) {
  const t = useTranslations('fields')
  const hint = useId()
  const box = useRef<HTMLDivElement>(null)
  const [isBroken, setBroken] = useState(false)
  const shown = useRef<{ map: Map; mark: Marker | null }>(null)
  const move = useRef(onMove)
  useEffect(() => {
    move.current = onMove
  }, [onMove])

  useEffect(() => {
    const frame = box.current!
    const map = createMap(frame, { scrollWheelZoom: false, zoomControl: false })
    map.setView(country.at, country.zoom)
    map.attributionControl.setPrefix(false)
    control.zoom({ zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') }).addTo(map)
    tileLayer(tilesUrl, {
      maxZoom: 19,
      attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
      referrerPolicy: 'strict-origin-when-cross-origin',
    })
      .on('tileerror', () => setBroken(true))
      .on('tileload', () => setBroken(false))
      .addTo(map)
    const putAt = (latlng: LatLng) => {
      // Beyond the date line the map shows the world again.
      const { lat, lng } = latlng.wrap()
      move.current(lat, lng)
    }
    map.on('click', ({ latlng }) => putAt(latlng))
    function press(event: KeyboardEvent) {
      if (event.key !== 'Enter' || event.target !== frame) return
      event.preventDefault()
      putAt(map.getCenter())
      requestAnimationFrame(() => shown.current?.mark?.getElement()?.focus())
    }
    frame.addEventListener('keydown', press)
    shown.current = { map, mark: null }
    return () => {
      frame.removeEventListener('keydown', press)
      map.remove()
      shown.current = null
    }
  }, [tilesUrl, t])

  useEffect(() => {
    const { map, mark } = shown.current!
    if (latitude === null || longitude === null || Math.abs(latitude) > 90) {
      mark?.remove()
      shown.current!.mark = null
      return
    }
    const place: [number, number] = [latitude, longitude]
    if (mark) mark.setLatLng(place)
    else shown.current!.mark = putMark(map, place, t('mark'), (...at) => move.current(...at))
    if (!mark || !map.getBounds().contains(place))
      map.setView(place, Math.max(map.getZoom(), streetZoom))
  }, [latitude, longitude, t])

  return (
    <div className="grid gap-1.5">
      <div
        ref={box}
        dir="ltr"
        role="application"
        aria-label={t('map')}
        aria-describedby={hint}
        className="isolate h-64 overflow-clip rounded-md border border-line bg-sunken focus-visible:outline-2 md:h-80"
        data-testid="place-map"
      />
      {isBroken && <Notice tone="warn">{t('mapBroken')}</Notice>}
      <p id={hint} className="text-xs text-ink-2">
        {t('mapHint')}
      </p>
    </div>
  )
}

const icon = divIcon({
  className: '',
  iconSize: [28, 36],
  iconAnchor: [14, 36],
  html: `<svg viewBox="0 0 28 36" width="28" height="36" aria-hidden="true"><path d="M14 0C6.3 0 0 6.2 0 13.8 0 24 14 36 14 36s14-12 14-22.2C28 6.2 21.7 0 14 0z" fill="var(--primary)"/><circle cx="14" cy="14" r="5" fill="var(--primary-ink)"/></svg>`,
})

/** Pixels that an arrow key moves the mark by. */
const step = 8
const arrows: Record<string, [number, number]> = {
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
}

function putMark(
  map: Map,
  place: [number, number],
  name: string,
  onMove: (latitude: number, longitude: number) => void
): Marker {
  const mark = createMarker(place, {
    icon,
    draggable: true,
    keyboard: true,
    alt: name,
    title: name,
  })
  mark.on('dragend', () => {
    const { lat, lng } = mark.getLatLng().wrap()
    onMove(lat, lng)
  })
  mark.addTo(map)
  mark.getElement()?.addEventListener('keydown', (event) => {
    const by = arrows[event.key]
    if (!by) return
    event.preventDefault()
    event.stopPropagation()
    const at = map.latLngToContainerPoint(mark.getLatLng()).add(by)
    const { lat, lng } = map.containerPointToLatLng(at).wrap()
    onMove(lat, lng)
  })
  return mark
}

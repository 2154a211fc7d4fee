import type { CapturePlace } from '@linli/evaluation-contract/site'

const patienceMs = 8_000
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** A metre or two is as near as a phone knows it. */
export const placeOf = ({
  latitude,
  longitude,
  accuracy,
}: Pick<GeolocationCoordinates, 'latitude' | 'longitude' | 'accuracy'>): CapturePlace => ({
  lat: rounded(latitude, 5),
  lng: rounded(longitude, 5),
  accuracy: Math.min(rounded(accuracy, 0), 100_000),
})

/** Where the phone is, if the person lets it say so and it knows in time. */
export const devicePlace = (): Promise<CapturePlace | null> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(placeOf(coords)),
      () => resolve(null),
      { timeout: patienceMs, maximumAge: 60_000 },
    )
  })

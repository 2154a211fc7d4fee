import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'

/** A photograph's worth of noise, with a place and a camera in its EXIF and lying on its side. */
export const photo = (width = 1200, height = 900): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#3a7',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .jpeg({ quality: 80 })
    .withExif({
      IFD0: { Make: 'CameraMaker', Orientation: '6' },
      IFD3: { GPSLatitude: '22/1 32/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

export const png = (width = 64, height = 64): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: '#c33' } })
    .png()
    .toBuffer()

/** Some hundred kilobytes on the wire, 81 million pixels when decoded. */
export const pixelBomb = (): Promise<Buffer> =>
  sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' }, limitInputPixels: false })
    .png({ compressionLevel: 6 })
    .toBuffer()

export const pdf = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')

const contentTypes = (main: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  )

export const xlsx = (): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': contentTypes('xl/workbook.xml'),
      'xl/workbook.xml': strToU8('<workbook/>'),
    }),
  )

export const svg = (): Buffer =>
  Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
export const html = (): Buffer =>
  Buffer.from('<!doctype html><html><script>alert(document.cookie)</script></html>')
export const plainZip = (): Buffer => Buffer.from(zipSync({ 'evil.js': strToU8('alert(1)') }))

/** A multipart body as a browser sends it. */
export function formOf(bytes: Uint8Array, name: string, type: string, field = 'file'): FormData {
  const form = new FormData()
  form.set(field, new File([new Uint8Array(bytes)], name, { type }))
  return form
}

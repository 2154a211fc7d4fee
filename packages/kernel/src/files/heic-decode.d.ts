declare module 'heic-decode' {
  interface Decoded {
    width: number
    height: number
    data: Uint8ClampedArray
  }
  interface Pending {
    width: number
    height: number
    decode(): Promise<Decoded>
  }
  const heic: ((input: { buffer: Uint8Array }) => Promise<Decoded>) & {
    all(input: { buffer: Uint8Array }): Promise<Pending[]>
  }
  export default heic
}

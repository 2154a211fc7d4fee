/** Letters and digits that cannot be mistaken for one another when read from paper: 32 of them. */
const alphabet = '23456789abcdefghijkmnpqrstuvwxyz'

/** 12 signs of 5 bits: 60 bits, not to be guessed. */
export const codeLength = 12

/** A code from random bytes, one byte a sign. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, codeLength), (byte) => alphabet[byte & 31]).join('')

export const isCode = (text: string): boolean =>
  text.length === codeLength && [...text].every((sign) => alphabet.includes(sign))

/** A path of one of our two shells and nothing else: a short link must not lead to another site. */
export const isOwnPath = (path: string): boolean =>
  /^\/(m|console)\/[^\\\s\p{Cc}]*$/u.test(path) && !path.includes('//') && path.length <= 500

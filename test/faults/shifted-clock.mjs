// Loaded before the program: its machine's clock shows another time.
const shiftMs = Number(process.env.SHIFT_HOURS) * 3_600_000
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length) super(...given)
    else super(RealDate.now() + shiftMs)
  }
  static now() {
    return RealDate.now() + shiftMs
  }
}

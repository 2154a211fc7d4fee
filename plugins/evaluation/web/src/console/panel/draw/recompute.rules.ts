/** A file of its own, so that the draw's code comes only once somebody asks to draw again. */
export { recomputeDraw } from '@linli/evaluation-contract/campaign'

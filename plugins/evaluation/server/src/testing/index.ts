export { evaluationPlaces, type Place, type Places } from './evaluation-places.ts'

import { describe, expect, it } from 'vitest'

import { saveTemplateInput } from './answer-template.ts'
import { defaultCategories } from './default-categories.ts'
import { defaultPrices } from './default-prices.ts'
import { defaultTemplates } from './default-templates.ts'
import { fillTemplate, templateMarks } from './template-marks.ts'
import { savePriceInput } from './work-order/items.ts'
import { templateMoves } from './work-order/states.ts'

const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at)

describe('default answer templates', () => {
  it('are valid, each with a key of its own, and offer something for every move', () => {
    expect(repeated(defaultTemplates.map(({ key }) => key))).toEqual([])
    for (const template of defaultTemplates)
      expect(saveTemplateInput.safeParse(template).error, template.key).toBeUndefined()
    for (const move of templateMoves)
      expect(
        defaultTemplates.filter(({ moves }) => moves.includes(move)),
        move,
      ).not.toEqual([])
  })

  it('use only marks there are, so that nothing in braces is left when they are filled in', () => {
    const values = Object.fromEntries(templateMarks.map((mark) => [mark, `<${mark}>`]))
    for (const { key, body } of defaultTemplates) {
      for (const [, mark] of body.matchAll(/\{(.*?)\}/g)) expect(templateMarks, key).toContain(mark)
      expect(fillTemplate(body, values), key).not.toMatch(/[{}]/)
    }
  })
})

describe('default prices', () => {
  it('are valid ranges, each with a key of its own', () => {
    expect(repeated(defaultPrices.map(({ key }) => key))).toEqual([])
    for (const price of defaultPrices)
      expect(savePriceInput.safeParse(price).error, price.key).toBeUndefined()
    expect(defaultPrices.find(({ key }) => key === 'labour-bulb')).toMatchObject({ minFen: 0, maxFen: 3000 })
  })
})

describe('default categories', () => {
  it.each([
    ['fire-facility', 'engineer'],
    ['fire-lane', 'steward'],
    ['parking-charger', 'engineer'],
    ['parking-order', 'steward'],
    ['service-slow', 'estate-manager'],
    ['fee-bill', 'front-desk'],
    ['water-burst', 'engineer'],
  ])('%s goes to the %s', (key, role) => {
    expect(defaultCategories.find((category) => category.key === key)?.handlerRole).toBe(role)
  })
  it('have two levels', () => {
    const below = defaultCategories.filter(({ parentKey }) => parentKey !== null).map(({ key }) => key)
    expect(below).not.toEqual([])
    expect(defaultCategories.filter(({ parentKey }) => below.includes(parentKey ?? ''))).toEqual([])
  })
})

export const messages = { smartProperty: { orders: { title: 'Work orders' } } }

export const messages = { smartProperty: { orders: { title: '工单' } } }

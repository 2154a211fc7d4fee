import type { Picture } from './texts/report-text.ts'

/** A scene: two colours of the background, from top to bottom, and what stands in it. */
interface Drawing {
  sky: string
  ground: string
  shapes: string
  /** Where the fault is marked. */
  fault: readonly [x: number, y: number]
}

const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`
const circle = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`
const line = (points: string, stroke: string, width = 6) =>
  `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
const drops = (x: number, y: number) =>
  [0, 1, 2, 3].map((at) => circle(x + (at % 2) * 14, y + at * 38, 7, '#8cc4e8')).join('')

const drawings: Record<Picture, Drawing> = {
  lift: {
    sky: '#c9ccd0',
    ground: '#8d9298',
    fault: [430, 190],
    shapes:
      rect(190, 70, 260, 360, '#9aa1a8') +
      rect(200, 80, 118, 350, '#b9c0c7') +
      rect(322, 80, 118, 350, '#aeb6be') +
      rect(480, 200, 40, 90, '#4d545b') +
      circle(500, 225, 9, '#e4b04a') +
      circle(500, 262, 9, '#e8e8e8'),
  },
  leak: {
    sky: '#e9e4da',
    ground: '#cfc6b6',
    fault: [330, 150],
    shapes:
      line('0,120 640,120', '#7f858b', 22) +
      rect(300, 104, 60, 34, '#676d73') +
      drops(322, 160) +
      `<ellipse cx="335" cy="400" rx="150" ry="34" fill="#a9cde3"/>`,
  },
  drain: {
    sky: '#d8dadb',
    ground: '#aeb2b4',
    fault: [320, 300],
    shapes:
      `<ellipse cx="320" cy="310" rx="230" ry="90" fill="#87999f"/>` +
      circle(320, 305, 58, '#565d61') +
      [275, 297, 319, 341, 363].map((x) => rect(x, 262, 8, 86, '#8f979b')).join(''),
  },
  lamp: {
    sky: '#1d2733',
    ground: '#33404d',
    fault: [320, 130],
    shapes:
      rect(308, 120, 24, 330, '#55606b') +
      rect(250, 96, 140, 34, '#6a7681') +
      rect(0, 430, 640, 50, '#27313b') +
      circle(520, 90, 26, '#dfe6c9'),
  },
  switchboard: {
    sky: '#dedbd4',
    ground: '#c4bfb4',
    fault: [290, 250],
    shapes:
      rect(170, 60, 300, 370, '#f4f4f1', 'stroke="#8f8f89" stroke-width="6"') +
      [0, 1, 2, 3, 4, 5]
        .map((at) => rect(200 + at * 42, 180, 32, 120, at === 2 ? '#4b4038' : '#5b6670'))
        .join('') +
      line('216,300 216,390 420,390', '#b5463a', 5),
  },
  door: {
    sky: '#d7d2c6',
    ground: '#a59c8b',
    fault: [470, 240],
    shapes:
      rect(190, 50, 260, 390, '#6f5a44') +
      rect(215, 80, 95, 330, '#8d7459') +
      rect(330, 80, 95, 330, '#8d7459') +
      rect(460, 190, 60, 96, '#2f3740') +
      circle(490, 222, 12, '#7fb4d8'),
  },
  window: {
    sky: '#e7e2d6',
    ground: '#cdc5b4',
    fault: [330, 260],
    shapes:
      rect(120, 60, 400, 320, '#b7d3e4', 'stroke="#8e8677" stroke-width="14"') +
      rect(312, 60, 16, 320, '#8e8677') +
      rect(340, 220, 12, 66, '#5a5a5a') +
      circle(470, 120, 30, '#f3e6a8'),
  },
  wall: {
    sky: '#e6dfd2',
    ground: '#d3c8b4',
    fault: [330, 230],
    shapes:
      line('300,20 320,120 290,200 340,290 322,380', '#7b6a54', 5) +
      `<path d="M250 190 q70 -60 150 0 q40 70 -30 110 q-90 30 -130 -30 z" fill="#b7a98f"/>` +
      rect(0, 430, 640, 50, '#a68f6f'),
  },
  car: {
    sky: '#c4cbd2',
    ground: '#7d848b',
    fault: [320, 330],
    shapes:
      `<path d="M110 340 q20 -70 90 -80 l60 -50 h130 l70 55 q70 10 80 75 z" fill="#b04a42"/>` +
      rect(270, 225, 60, 40, '#cfe0ea') +
      rect(340, 225, 70, 40, '#cfe0ea') +
      circle(205, 345, 38, '#23272b') +
      circle(440, 345, 38, '#23272b') +
      line('60,400 580,400', '#e8d66b', 8),
  },
  bin: {
    sky: '#d5dccf',
    ground: '#9ba592',
    fault: [320, 360],
    shapes:
      rect(130, 170, 150, 220, '#3f7d4f') +
      rect(120, 150, 170, 30, '#356a43') +
      rect(350, 170, 150, 220, '#4a5f8a') +
      rect(340, 150, 170, 30, '#3e5075') +
      circle(310, 385, 36, '#2c2c2c') +
      circle(350, 400, 26, '#d9d2c2'),
  },
  tree: {
    sky: '#bcd7ea',
    ground: '#88a868',
    fault: [400, 190],
    shapes:
      rect(300, 230, 42, 210, '#6c4f36') +
      circle(320, 170, 110, '#4f8a48') +
      circle(410, 200, 70, '#5f9a55') +
      circle(245, 210, 66, '#467d41') +
      rect(520, 60, 120, 300, '#c9b9a2'),
  },
  fire: {
    sky: '#dcd9d3',
    ground: '#aaa59b',
    fault: [230, 240],
    shapes:
      rect(90, 110, 260, 250, '#c33b32', 'stroke="#8c241d" stroke-width="8"') +
      circle(220, 235, 74, '#e8e2d8') +
      rect(430, 180, 46, 190, '#b92f27') +
      rect(440, 150, 26, 36, '#333') +
      line('420,420 620,420', '#e8d66b', 10),
  },
  ground: {
    sky: '#cdd1cc',
    ground: '#9a9d95',
    fault: [330, 320],
    shapes:
      rect(0, 180, 640, 90, '#b6b8b0') +
      rect(0, 270, 640, 90, '#a5a79f') +
      rect(0, 360, 640, 120, '#93958d') +
      line('250,270 310,320 290,360 370,420', '#4c4e49', 7),
  },
  play: {
    sky: '#c7e0ef',
    ground: '#d6b77a',
    fault: [360, 290],
    shapes:
      rect(150, 120, 24, 320, '#d98b2b') +
      rect(270, 120, 24, 320, '#d98b2b') +
      rect(150, 110, 144, 26, '#3f78b5') +
      line('290,150 520,410', '#d0433a', 34) +
      [200, 260, 320, 380].map((y) => rect(174, y, 96, 10, '#8a5a1c')).join(''),
  },
}

/** The picture as SVG: with the fault, or put right. */
export function drawingOf(picture: Picture, variant: 'before' | 'after'): string {
  const { sky, ground, shapes, fault } = drawings[picture]
  const [x, y] = fault
  const mark =
    variant === 'before'
      ? `<circle cx="${x}" cy="${y}" r="64" fill="none" stroke="#e23a2e" stroke-width="7" stroke-dasharray="18 10"/>`
      : `<circle cx="${x}" cy="${y}" r="58" fill="#f6f3ea" fill-opacity="0.55"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${ground}"/></linearGradient></defs>${rect(0, 0, 640, 480, 'url(#g)')}${shapes}${mark}</svg>`
}

/**
 * The pictures of easy-read pages, drawn for this site: one line of 2 on a grid of 24, round ends, no fill, so that they
 * look like one hand's. What they are called and when they are shown is said in `content/pictures.yaml`.
 */
export const DRAWINGS = {
  ask: 'M3 4h18v13h-9l-5 4v-4H3zM9.8 8.5a2.2 2.2 0 1 1 3 2.1c-.6.2-.8.6-.8 1.3M12 14.4v.1',
  ball: 'M12 2a10 10 0 1 0 .01 0zM2 12h20M12 2c-5 5-5 15 0 20M12 2c5 5 5 15 0 20',
  book: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  bus: 'M4 4h16v13H4zM4 11h16M12 4v7M7 17v3M17 17v3M7 14h.5M16.5 14h.5',
  calendar: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5M8 14h.5M12 14h.5M16 14h.5M8 17.5h.5M12 17.5h.5',
  card: 'M2 5h20v14H2zM7 8.5a2 2 0 1 0 .01 0zM4.5 16c0-2 1-3 2.5-3s2.5 1 2.5 3M13 10h6M13 14h6',
  child: 'M12 4a3 3 0 1 0 .01 0zM12 10v6M7 11l5 2 5-2M12 16l-3 5M12 16l3 5',
  computer: 'M3 4h18v12H3zM12 16v4M8 20h8',
  counter: 'M12 2.5a2.8 2.8 0 1 0 .01 0zM6.5 14c0-3.5 2-5.5 5.5-5.5s5.5 2 5.5 5.5M2 14h20v7H2z',
  ear: 'M7 9a5 5 0 0 1 10 0c0 4-4 5-4 9a3 3 0 0 1-5 2M10 9a2 2 0 0 1 4 0c0 2-2 2-2 4',
  eye: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM12 9a3 3 0 1 0 .01 0z',
  family:
    'M7 4a2.5 2.5 0 1 0 .01 0zM17 4a2.5 2.5 0 1 0 .01 0zM12 11a2 2 0 1 0 .01 0zM2 19c0-5 2-8 5-8M22 19c0-5-2-8-5-8M8 21c0-3 1.5-4.5 4-4.5s4 1.5 4 4.5',
  form: 'M5 3h14v19H5zM9 3V1.5h6V3M8.5 9l1 1 2-2M14 9h2M8.5 15l1 1 2-2M14 15h2',
  home: 'M3 11l9-8 9 8M5 9.5V21h14V9.5M10 21v-6h4v6',
  hospital: 'M4 21V7h16v14M2 21h20M8 7V3h8v4M12 10v6M9 13h6',
  house: 'M5 21V3h14v18M2 21h20M9 7h.5M14.5 7h.5M9 11h.5M14.5 11h.5M10 21v-5h4v5',
  medicine: 'M5 13l8-8a4.2 4.2 0 0 1 6 6l-8 8a4.2 4.2 0 0 1-6-6zM9 9l6 6',
  mobile: 'M7 2h10v20H7zM11 18.5h2',
  money: 'M12 2a10 10 0 1 0 .01 0zM8 7l4 5 4-5M12 12v6M8.5 12.5h7M8.5 15.5h7',
  paper: 'M5 2h10l4 4v16H5zM15 2v4h4M9 11h6M9 15h6M9 19h3',
  parking: 'M4 3h16v18H4zM10 17V7h3a3 3 0 0 1 0 6h-3',
  phone: 'M6 3l3 1 1.5 4-2 2c1 2.5 3 4.5 5.5 5.5l2-2 4 1.5 1 3c0 2-1.5 3-3 3C10 21 3 14 3 6c0-1.5 1-3 3-3z',
  scales: 'M12 3v18M7 21h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  school: 'M2 9l10-5 10 5-10 5zM6 11.5V17c2 2 10 2 12 0v-5.5M22 9v6',
  shield: 'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5zM8.5 12l2.5 2.5 4.5-5',
  signing:
    'M8 12V5.5a1.5 1.5 0 0 1 3 0V11M11 11V4a1.5 1.5 0 0 1 3 0v7M14 11V5.5a1.5 1.5 0 0 1 3 0V12M17 12V8.5a1.5 1.5 0 0 1 3 0V15c0 4.5-2.5 7-6 7-4 0-5.5-2-7.5-5L4 13c-.7-1.5 1-2.5 2-1.3l2 2.3',
  wheelchair: 'M9 3a1.7 1.7 0 1 0 .01 0zM9 8.5V15h6.5l2.5 5H20M9 11.5h5.5M6.5 12a5.5 5.5 0 1 0 8 6.5',
  work: 'M3 8h18v12H3zM8 8V4h8v4M3 13h18M12 12v2.5',
} as const;

export type Drawing = keyof typeof DRAWINGS;

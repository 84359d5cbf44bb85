/** One way through the site with a screen reader. */
export interface Scenario {
  /** Name of its transcript. */
  name: string;
  path: string;
  /** What is pressed: names of keys, `5*h` for five times, `type:words`, `all` to have everything read from here on. */
  keys: string;
}

/** In a page Orca moves by h to the next heading, k link, m landmark, t table, l list, Down line; KP_Add reads on to the end. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'home', path: '/', keys: 'all' },
  { name: 'home-keys', path: '/', keys: '6*Tab 5*m 6*h' },
  { name: 'plan', path: '/luojiang/plans/2021-2025/', keys: '4*m 8*h 12*Down t 4*Down' },
  { name: 'clause', path: '/luojiang/plans/2021-2025/#3-1-3', keys: '10*Down' },
  { name: 'box', path: '/luojiang/plans/2021-2025/#box2', keys: '30*Down' },
  { name: 'guide', path: '/luojiang/guides/nursing-subsidy/', keys: 'all' },
  { name: 'guide-keys', path: '/luojiang/guides/nursing-subsidy/', keys: '12*h 8*k' },
  {
    name: 'wizard',
    path: '/luojiang/wizard/',
    keys:
      'h Tab Tab ' +
      'Return',
  },
  { name: 'search', path: '/luojiang/search/', keys: 'e type:butie Return' },
];

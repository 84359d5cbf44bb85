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
  { name: 'plan', path: '/luojiang/plans/2021-2025/', keys: '4*m 8*h 4*Down t 5*Down' },
  { name: 'box', path: '/luojiang/plans/2021-2025/#box3', keys: '36*Down' },
  { name: 'guide', path: '/luojiang/guides/nursing-subsidy/', keys: 'all' },
  {
    name: 'wizard',
    path: '/luojiang/wizard/',
    // The first option of each question, a number where one is asked for, first nothing.
    keys:
      '2*b Return Tab space Tab Return Tab space Tab Return Tab space Return Tab Return Tab Return type:1 Return ' +
      'Tab type:44 Return Tab space Return Tab space Return Tab space Return Tab space Return 10*b Return 8*h 4*Down',
  },
  { name: 'search', path: '/luojiang/search/?q=护理补贴', keys: '6*h 8*Down' },
  { name: 'search-typed', path: '/luojiang/', keys: '6*Tab type:qzxv Return 4*h 6*Down' },
];

/** How much slower than its bare text a page may be: to read, the wizard's first question, the first result of a search. */
export const READING = 1.2;
const FIRST_QUESTION = 1.6;
const FIRST_RESULT = 3;

export interface Case {
  name: string;
  address: string;
  query?: string;
  /** Address of the page whose bare text it is compared with, if it is not its own. */
  floor?: string;
  /** What must be there; by itself the largest paint counts. */
  until?: { press?: string; there: string };
  limit: number;
}

const reading = (name: string, address: string): Case => ({ name, address, limit: READING });

const PLAN = '/luojiang/plans/2021-2025/';
const RESULT = { there: '#results li a' };
const QUERY = `?${new URLSearchParams({ q: '孩子自闭症康复补贴' }).toString()}`;

export const CASES: readonly Case[] = [
  reading('plan', PLAN),
  reading('easy-read plan', `${PLAN}easy/`),
  reading('guide', '/luojiang/guides/nursing-subsidy/'),
  reading('easy-read guide', '/luojiang/guides/nursing-subsidy/easy/'),
  reading('guides of a region', '/luojiang/guides/'),
  reading('home of a region', '/luojiang/'),
  reading('home', '/'),
  {
    name: 'wizard, first question',
    address: '/luojiang/wizard/',
    until: { press: '#wizard button.main', there: '#wizard form button' },
    limit: FIRST_QUESTION,
  },
  {
    name: 'search, first result, beside a plan',
    address: '/luojiang/search/',
    query: QUERY,
    floor: PLAN,
    until: RESULT,
    limit: FIRST_RESULT,
  },
  {
    name: 'search, first result, beside the search page',
    address: '/luojiang/search/',
    query: QUERY,
    until: RESULT,
    limit: FIRST_RESULT,
  },
];

import { expect, it } from 'vitest';
import { latestDay } from '../../../src/wizard/today.ts';

const device = (day: string) => new Date(`${day}T12:00:00`);

it.each([
  [
    'a clock years behind is put right by the server',
    '2019-03-01',
    'Mon, 23 Nov 2026 08:00:00 GMT',
    2026,
    2026,
  ],
  ['or by the year of the build, where the server tells no day', '2019-03-01', null, 2026, 2026],
  ['or tells one that can’t be read', '1970-01-01', 'soon', 2026, 2026],
  [
    'an answer kept from years ago holds no clock back',
    '2031-02-01',
    'Mon, 23 Nov 2026 08:00:00 GMT',
    2026,
    2031,
  ],
  ['a site built long ago is read today', '2031-02-01', 'Sat, 01 Feb 2031 08:00:00 GMT', 2026, 2031],
])('%s', (_name, day, told, built, year) => {
  expect(latestDay(device(day), told, built).getFullYear()).toBe(year);
});
